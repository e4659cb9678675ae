const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The user-perceived characters of a text. */
export function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts whose letters would join and change shape side by side. */
const JOINING = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}/u;

/**
 * One or two characters that stand for a name: the first of its first and of its last word, as written.
 * Which word is a family name is not guessed. A name of one word gives one character; no name gives "?".
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\u00a0]+/u).filter((word) => LETTER.test(word));
  const firstOf = (word: string) => splitGraphemes(word).find((g) => LETTER.test(g)) ?? '';
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '?';
  if (words.length === 1) return firstOf(first);
  const separator = JOINING.test(first) ? '\u2009' : '';
  return firstOf(first) + separator + firstOf(last);
}

const STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;

/** Whether a text begins, at its first letter, with a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = STRONG.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}
