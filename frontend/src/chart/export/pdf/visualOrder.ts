import bidiFactory from 'bidi-js';
import { splitGraphemes } from '../../render/initials';

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

const bidi = bidiFactory();

/** Whether any of a text runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The characters of a text from left to right as they are seen: what a reader of PDF expects, who turns them round again. */
export function visualOrder(text: string, rtl: boolean): string[] {
  const signs = splitGraphemes(text);
  const units = signs.map(unitOf).join('');
  const levels = bidi.getEmbeddingLevels(units, rtl ? 'rtl' : 'ltr');
  return bidi.getReorderedIndices(units, levels).map((i) => (levels.levels[i]! % 2 === 1 && bidi.getMirroredCharacter(signs[i]!)) || signs[i]!);
}

/** One UTF-16 unit that orders as a character does, of however many it is: the algorithm goes unit by unit, and would take a character apart. */
function unitOf(sign: string): string {
  const first = sign.charAt(0);
  if (sign.codePointAt(0) === first.charCodeAt(0)) return first;
  return RIGHT_TO_LEFT.test(sign) ? 'א' : LEFT_TO_RIGHT.test(sign) ? 'a' : '☺';
}
