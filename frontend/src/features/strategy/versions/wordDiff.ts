/** A stretch of text that is the same, new, or gone. */
export interface Stretch {
  readonly kind: 'same' | 'new' | 'gone';
  readonly text: string;
}

/** Beyond so many pairs of words nobody compares word by word: the middle is told as gone and new. */
const mostPairs = 4_000_000;

/** What became of a text, word by word. Joined, what is not new is the text before, and what is not gone the one after. */
export function wordDiff(before: string, after: string): Stretch[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let ends = 0;
  while (ends < a.length - from && ends < b.length - from && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends++;
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
    else stretches.push({ kind, text });
  };
  add('same', a.slice(0, from).join(''));
  for (const { kind, text } of middle(a.slice(from, a.length - ends), b.slice(from, b.length - ends))) add(kind, text);
  add('same', a.slice(a.length - ends).join(''));
  return stretches;
}

/** Words and what stands between them. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/u).filter((word) => word !== '');

/** The longest common sequence of two lists of words, walked from front to back. */
function middle(a: readonly string[], b: readonly string[]): Stretch[] {
  if (a.length * b.length > mostPairs) return [{ kind: 'gone', text: a.join('') }, { kind: 'new', text: b.join('') }];
  const wide = b.length + 1;
  const common = new Uint16Array((a.length + 1) * wide);
  const at = (i: number, j: number) => common[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) common[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stretches.push({ kind: 'same', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) stretches.push({ kind: 'gone', text: a[i++] ?? '' });
    else stretches.push({ kind: 'new', text: b[j++] ?? '' });
  }
  return stretches;
}
