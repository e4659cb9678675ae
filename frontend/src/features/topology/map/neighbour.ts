import type { Rect } from '../../../chart/layout/Layout';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export const isDirection = (key: string): key is Direction => key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';

/** The shape that lies next in a direction: the nearest one, where aside counts double. Null where there is none. */
export function neighbour<T extends Rect>(boxes: readonly T[], from: T, direction: Direction): T | null {
  const upright = direction === 'ArrowUp' || direction === 'ArrowDown';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  const middle = (box: Rect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const at = middle(from);
  let best: T | null = null;
  let least = Infinity;
  for (const box of boxes) {
    if (box === from) continue;
    const to = middle(box);
    const ahead = sign * (upright ? to.y - at.y : to.x - at.x);
    if (ahead <= 1) continue;
    const aside = upright ? gap(from.x, from.width, box.x, box.width) : gap(from.y, from.height, box.y, box.height);
    const far = ahead + 2 * aside;
    if (far < least) {
      least = far;
      best = box;
    }
  }
  return best;
}

/** How far two spans are apart; 0 where they share a place. */
function gap(a: number, aSize: number, b: number, bSize: number): number {
  return Math.max(0, b - (a + aSize), a - (b + bSize));
}
