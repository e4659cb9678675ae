/** A number as the reader's locale writes it, with at most one decimal. */
export const showNumber = (value: number): string => number.format(value);

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** How much more or less: "+3", "−0.5"; empty where both read the same. */
export function showDifference(before: number, after: number): string {
  if (showNumber(before) === showNumber(after)) return '';
  return signed.format(Math.round((after - before) * 10) / 10).replace('-', '−');
}

/** Today as a calendar day, YYYY-MM-DD, where the reader is. */
export function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
