/** About how wide a letter is, as part of its size: names are cut before they are measured. */
const perLetter = 0.56;

/** As much of a name as fits into a width, with an ellipsis where it was cut. */
export function fitText(text: string, width: number, size: number): string {
  const letters = [...text];
  const room = Math.max(1, Math.floor(width / (size * perLetter)));
  return letters.length <= room ? text : `${letters.slice(0, Math.max(1, room - 1)).join('').trimEnd()}…`;
}
