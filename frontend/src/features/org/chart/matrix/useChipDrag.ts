import { useEffect, useRef, useState, type RefObject } from 'react';
import { edgeVelocity } from '../../../../chart/gestures/edgeScroll';
import { functionOf, type MatrixMembership, type MatrixTeam } from './buildMatrix';
import { ChipDrag, type ChipPointer } from './ChipDrag';
import type { ChipTarget } from './useMatrixEdits';

/** A chip, and the team that it stands in. */
export interface HeldChip {
  readonly membership: MatrixMembership;
  readonly team: MatrixTeam;
}

/** A cell that a chip is over: which team, and what is done there. */
export interface CellTarget extends ChipTarget {
  readonly name: string;
}

/** A chip in hand. */
export interface CarriedChip extends HeldChip {
  /** The cell that it would go to; null where it would change nothing. */
  readonly over: CellTarget | null;
}

interface Wiring {
  /** What a place of the page shows. */
  readonly chipOf: (element: Element) => HeldChip | null;
  readonly cellOf: (element: Element) => CellTarget | null;
  /** Null where nothing can be changed. */
  readonly onMove: ((membership: MatrixMembership, from: string, to: ChipTarget) => void) | null;
  readonly onMenu: (chip: HeldChip, x: number, y: number) => void;
}

/**
 * Chips in hand, by mouse, finger or pen: near an edge the table scrolls, Escape lets go. Returns what is in hand, and where what follows the
 * hand is to be put: it moves with every event, of which React need not know.
 */
export function useChipDrag(scroller: RefObject<HTMLDivElement | null>, wiring: Wiring): { carried: CarriedChip | null; follower: RefObject<HTMLDivElement | null> } {
  const [carried, setCarried] = useState<CarriedChip | null>(null);
  const follower = useRef<HTMLDivElement>(null);
  const now = useRef(wiring);
  useEffect(() => { now.current = wiring; });
  useEffect(() => {
    const { current: element } = scroller;
    return element === null ? undefined : listen(element, follower, now, setCarried);
  }, [scroller]);
  return { carried, follower };
}

function listen(scroller: HTMLElement, follower: RefObject<HTMLDivElement | null>, wiring: RefObject<Wiring>, show: (carried: CarriedChip | null) => void): () => void {
  const end = new AbortController();
  let carried: CarriedChip | null = null;
  let last: ChipPointer | null = null;
  let frame = 0;
  let dropped = -Infinity;
  let wasHeld = false;
  const set = (next: CarriedChip | null) => {
    if (next?.membership !== carried?.membership || next?.over?.team !== carried?.over?.team || next?.over?.function !== carried?.over?.function) show(next);
    carried = next;
  };
  const place = ({ x, y }: ChipPointer) => {
    if (follower.current) follower.current.style.transform = `translate(${x}px, ${y}px)`;
    if (carried === null) return;
    const { membership, team } = carried;
    const under = document.elementFromPoint(x, y);
    const cell = under && scroller.contains(under) ? wiring.current.cellOf(under) : null;
    const stays = cell?.team === team.id && cell.function === functionOf(membership);
    set({ membership, team, over: stays ? null : cell });
  };
  const drag = new ChipDrag<HeldChip>({
    mayDrag: () => wiring.current.onMove !== null,
    take: (chip) => set({ ...chip, over: null }),
    carry(at) {
      last = at;
      place(at);
    },
    drop(at) {
      place(at);
      const held = carried;
      set(null);
      dropped = at.time;
      if (held?.over) wiring.current.onMove?.(held.membership, held.team.id, { team: held.over.team, function: held.over.function });
    },
    letGo: () => set(null),
    menu: (chip, at) => wiring.current.onMenu(chip, at.x, at.y),
  });
  const tick = (time: number, before = time) => {
    frame = 0;
    drag.tick(time);
    if (carried !== null && last !== null) {
      const box = scroller.getBoundingClientRect();
      const { vx, vy } = edgeVelocity(last.x - box.left, last.y - box.top, box.width, box.height);
      const passed = Math.min(50, time - before);
      if (vx !== 0 || vy !== 0) {
        scroller.scrollBy(-vx * passed, -vy * passed);
        place(last);
      }
    }
    if (drag.isBusy) frame = requestAnimationFrame((next) => tick(next, time));
  };
  const at = (event: PointerEvent): ChipPointer => ({ x: event.clientX, y: event.clientY, time: event.timeStamp, isTouch: event.pointerType !== 'mouse' });
  const on = <K extends keyof WindowEventMap>(target: Window | HTMLElement, type: K, run: (event: WindowEventMap[K]) => void, options: AddEventListenerOptions = {}) =>
    target.addEventListener(type, run as EventListener, { ...options, signal: end.signal });
  const mine = (event: Event) => {
    if (!drag.isHeld) return;
    if (event.cancelable) event.preventDefault();
    event.stopPropagation();
  };
  on(scroller, 'pointerdown', (event) => {
    const chip = event.button === 0 && event.target instanceof Element ? wiring.current.chipOf(event.target) : null;
    if (chip === null) return void drag.cancel();
    drag.down(chip, at(event));
    if (frame === 0) frame = requestAnimationFrame((time) => tick(time));
  });
  on(window, 'pointermove', (event) => drag.move(at(event)));
  on(window, 'pointerup', (event) => {
    wasHeld = drag.isHeld;
    drag.up(at(event));
  });
  on(window, 'pointercancel', () => drag.cancel());
  on(window, 'blur', () => drag.cancel());
  on(window, 'keydown', (event) => { if (event.key === 'Escape' && drag.cancel()) event.stopPropagation(); }, { capture: true });
  // A finger that has a chip scrolls nothing, and the browser makes no click and no menu of it.
  on(scroller, 'touchmove', mine, { passive: false });
  on(scroller, 'touchend', (event) => { if (wasHeld && event.cancelable) event.preventDefault(); }, { passive: false });
  on(window, 'contextmenu', mine, { capture: true });
  // What was dropped was not clicked: both are told at one time.
  on(scroller, 'click', (event) => { if (event.timeStamp - dropped < 50) event.stopPropagation(); }, { capture: true });
  return () => {
    end.abort();
    cancelAnimationFrame(frame);
    drag.cancel();
  };
}
