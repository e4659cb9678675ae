/** A number as people type it: "0,5", "50 %", "1 200". Null when there is no number in it. */
export function parseNumber(text: string): number | null {
  const cleaned = text.replace(/[\s%\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^[+-]?\d*\.?\d+$|^[+-]?\d+\.$/.test(cleaned)) return null;
  const value = Number(cleaned);
  return Number.isFinite(value) ? value : null;
}
