const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat();

/** "1 seat", "1,204 seats": the number as the reader's locale writes it, with the right form of the noun. */
export function count(value: number, one: string, other: string): string {
  return `${numbers.format(value)} ${rules.select(value) === 'one' ? one : other}`;
}
