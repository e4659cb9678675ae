const amounts = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

/** A number with its unit, as people write it. */
export const showAmount = (value: number, unit: string): string => (unit === '' ? amounts.format(value) : `${amounts.format(value)} ${unit}`);

const scores = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 2 });

/** A score between 0.0 and 1.0. */
export const showScore = (value: number): string => scores.format(value);
