/** A number as files have it: two digits after the point at most, and none that say nothing. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}
