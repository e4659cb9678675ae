/** Reads a `unicode-range` and tells whether a code point is in it. */
export function inRange(range: string): (point: number) => boolean {
  const spans = range.split(',').map((part) => {
    const [low = '', high = low] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(low, 16), Number.parseInt(high, 16)] as const;
  });
  return (point) => spans.some(([low, high]) => point >= low && point <= high);
}
