import { NONE } from '../model/SeatTree';
import type { Scene } from './Scene';

/** Half the width of the first look around a point, in chart units: a few cards. */
const FIRST_LOOK = 400;

/** The card of a seat whose middle is nearest to a point, settled, among those that `accept` takes; NONE where there is none. */
export function nearestSlot(scene: Scene, { x, y }: { readonly x: number; readonly y: number }, accept: (slot: number) => boolean): number {
  const { layout } = scene;
  for (let reach = FIRST_LOOK; ; reach *= 2) {
    const area = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
    let found = NONE;
    let least = Infinity;
    scene.eachSettledIn(area, (slot) => {
      if (slot >= scene.firstGhost) return;
      const distance = Math.hypot(layout.x[slot]! + layout.w[slot]! / 2 - x, layout.y[slot]! + layout.h[slot]! / 2 - y);
      if (distance < least && accept(slot)) [found, least] = [slot, distance];
    });
    // Farther than the reach, one just outside the square may be nearer.
    if (least <= reach || scene.isWhole(area)) return found;
  }
}
