import { splitGraphemes } from '../../render/initials';

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

type Way = 'ltr' | 'rtl';

/** Whether any of a text runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The characters of a text from left to right as they are seen: what a reader of PDF expects, who turns them round again. */
export function visualOrder(text: string, rtl: boolean): string[] {
  const base: Way = rtl ? 'rtl' : 'ltr';
  const signs = splitGraphemes(text);
  const ways = signs.map((sign): Way | null => (RIGHT_TO_LEFT.test(sign) ? 'rtl' : LEFT_TO_RIGHT.test(sign) ? 'ltr' : null));
  const runs: { way: Way; signs: string[] }[] = [];
  signs.forEach((sign, i) => {
    const way = ways[i] ?? between(ways, i, base);
    const last = runs.at(-1);
    if (last?.way === way) last.signs.push(sign);
    else runs.push({ way, signs: [sign] });
  });
  const placed = rtl ? runs.reverse() : runs;
  return placed.flatMap((run) => (run.way === 'rtl' ? run.signs.reverse() : run.signs));
}

/** Signs without a direction of their own go with their neighbours where these agree, else with the whole. */
function between(ways: readonly (Way | null)[], i: number, base: Way): Way {
  const before = ways.slice(0, i).findLast((way) => way !== null) ?? base;
  const after = ways.slice(i).find((way) => way !== null) ?? base;
  return before === after ? before : base;
}
