/** Which numbers have a decimal, also where it is a zero: a column of them is read at a glance. */
export type Decimals = 0 | 1;

const numbers = [0, 1].map((decimals) => new Intl.NumberFormat(undefined, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));

/** A number as the reader's locale writes it. */
export const showNumber = (value: number, decimals: Decimals = 0): string => (numbers[decimals] ?? new Intl.NumberFormat()).format(value);

const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** How much more or less: "+3", "−0.5"; empty where both read the same. */
export function showDifference(before: number, after: number, decimals: Decimals = 0): string {
  if (showNumber(before, decimals) === showNumber(after, decimals)) return '';
  const factor = 10 ** decimals;
  return signed.format(Math.round(after * factor) / factor - Math.round(before * factor) / factor).replace('-', '−');
}
