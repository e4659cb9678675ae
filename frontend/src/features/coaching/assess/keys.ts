/** What a key does on a row of an assessment. */
export type AssessAct =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'rate'; readonly level: number | null }
  | { readonly kind: 'open' };

interface Place {
  /** Which row has the focus, and how many there are. */
  readonly index: number;
  readonly count: number;
}

interface Levels {
  readonly level: number | null;
  readonly previous: number | null;
  readonly expected: number;
}

/** How far Page Up and Page Down go. */
const page = 8;

/** The levels there are: 1 to 5 in half steps. */
export const clampLevel = (level: number): number => Math.min(5, Math.max(1, Math.round(level * 2) / 2));

/** Half a step up or down; from nothing it goes on from last time's level, else from the one expected. */
export function halfStep({ level, previous, expected }: Levels, by: 0.5 | -0.5): number {
  return clampLevel((level ?? previous ?? (expected > 0 ? expected : 3)) + by);
}

/** Reads a key press on a row: arrows move, a digit sets a level, + and - move it by half a step, Enter opens what is written about it. */
export function actOf(key: string, { index, count }: Place, row: Levels): AssessAct | null {
  const move = (to: number): AssessAct => ({ kind: 'move', to: Math.min(count - 1, Math.max(0, to)) });
  if (/^[1-5]$/.test(key)) return { kind: 'rate', level: Number(key) };
  switch (key) {
    case 'ArrowDown': return move(index + 1);
    case 'ArrowUp': return move(index - 1);
    case 'PageDown': return move(index + page);
    case 'PageUp': return move(index - page);
    case 'Home': return move(0);
    case 'End': return move(count - 1);
    case '+': case '=': return { kind: 'rate', level: halfStep(row, 0.5) };
    case '-': case '−': return { kind: 'rate', level: halfStep(row, -0.5) };
    case 'Delete': case 'Backspace': return row.level === null ? null : { kind: 'rate', level: null };
    case 'Enter': return { kind: 'open' };
    default: return null;
  }
}
