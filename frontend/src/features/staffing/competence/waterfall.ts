/** Where a bar lies, in percent of the width, and which way it goes. */
export interface Bar { readonly from: number; readonly width: number; readonly up: boolean }

/** A waterfall: each part begins where the one before has ended, between the averages before and after. */
export function waterfall(before: number, parts: readonly number[]): readonly Bar[] {
  const ends: number[] = [before];
  for (const part of parts) ends.push(ends[ends.length - 1]! + part);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const scale = 100 / Math.max(most - least, smallest);
  return parts.map((part, i) => ({ from: (Math.min(ends[i]!, ends[i + 1]!) - least) * scale, width: Math.abs(part) * scale, up: part >= 0 }));
}

/** A change of less than this fills no whole width: it would look like a large one. */
const smallest = 0.5;
