import type { RefObject } from 'react';
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

/** What a table says of its places, and does with what was dropped. */
export interface ChipTable {
  readonly chipOf: (element: Element) => HeldChip | null;
  readonly cellOf: (element: Element) => CellTarget | null;
  /** Null where nothing can be changed. */
  readonly onMove: ((membership: MatrixMembership, from: string, to: ChipTarget) => void) | null;
  readonly onMenu: (chip: HeldChip, x: number, y: number) => void;
}

/** A click comes with the release that it is made of; within so many milliseconds it is the same. */
const sameTime = 50;

/** The hand in a table that scrolls: gives it the pointers of the page, says what is carried, and scrolls near an edge. */
export class ChipHand {
  private readonly scroller: HTMLElement;
  private readonly follower: RefObject<HTMLElement | null>;
  private readonly table: () => ChipTable;
  private readonly show: (carried: CarriedChip | null) => void;
  private readonly end = new AbortController();
  private readonly drag: ChipDrag<HeldChip>;
  private carried: CarriedChip | null = null;
  private last: ChipPointer | null = null;
  private frame = 0;
  private droppedAt = -Infinity;
  /** Whether the gesture that just ended was ours. */
  private wasHeld = false;

  constructor(scroller: HTMLElement, follower: RefObject<HTMLElement | null>, table: () => ChipTable, show: (carried: CarriedChip | null) => void) {
    this.scroller = scroller;
    this.follower = follower;
    this.table = table;
    this.show = show;
    this.drag = new ChipDrag<HeldChip>({
      mayDrag: () => table().onMove !== null,
      take: (chip) => this.carry({ ...chip, over: null }),
      carry: (at) => this.place(at),
      drop: (at) => this.drop(at),
      letGo: () => this.carry(null),
      menu: (chip, at) => table().onMenu(chip, at.x, at.y),
    });
    this.listen();
  }

  /** Puts what follows the hand to where it is. */
  follow(): void {
    if (this.follower.current && this.last) this.follower.current.style.transform = `translate(${this.last.x}px, ${this.last.y}px)`;
  }

  destroy(): void {
    this.end.abort();
    cancelAnimationFrame(this.frame);
    this.drag.cancel();
  }

  private listen(): void {
    const { scroller, drag } = this;
    const on = <K extends keyof WindowEventMap>(target: Window | HTMLElement, type: K, run: (event: WindowEventMap[K]) => void, options: AddEventListenerOptions = {}) =>
      target.addEventListener(type, run as EventListener, { ...options, signal: this.end.signal });
    on(scroller, 'pointerdown', (event) => this.press(event));
    on(window, 'pointermove', (event) => drag.move(pointerOf(event)));
    on(window, 'pointerup', (event) => {
      this.wasHeld = drag.isHeld;
      drag.up(pointerOf(event));
    });
    on(window, 'pointercancel', () => drag.cancel());
    on(window, 'blur', () => drag.cancel());
    on(window, 'keydown', (event) => { if (event.key === 'Escape' && drag.cancel()) event.stopPropagation(); }, { capture: true });
    // A finger that has a chip scrolls nothing, and the browser makes no click and no menu of it.
    const keep = (event: Event) => {
      if (!drag.isHeld) return;
      if (event.cancelable) event.preventDefault();
      event.stopPropagation();
    };
    on(scroller, 'touchmove', keep, { passive: false });
    on(scroller, 'touchend', (event) => { if (this.wasHeld && event.cancelable) event.preventDefault(); }, { passive: false });
    on(window, 'contextmenu', keep, { capture: true });
    // What was dropped was not clicked.
    on(scroller, 'click', (event) => { if (event.timeStamp - this.droppedAt < sameTime) event.stopPropagation(); }, { capture: true });
  }

  private press(event: PointerEvent): void {
    const chip = event.button === 0 && event.target instanceof Element ? this.table().chipOf(event.target) : null;
    if (chip === null) {
      this.drag.cancel();
      return;
    }
    this.drag.down(chip, pointerOf(event));
    if (this.frame === 0) this.frame = requestAnimationFrame((now) => this.tick(now, now));
  }

  /** Time passes for a finger that rests, and for a table that scrolls below what is carried. */
  private tick(now: number, before: number): void {
    const { drag, scroller, last } = this;
    this.frame = 0;
    drag.tick(now);
    if (this.carried !== null && last !== null) {
      const box = scroller.getBoundingClientRect();
      const { vx, vy } = edgeVelocity(last.x - box.left, last.y - box.top, box.width, box.height);
      const passed = Math.min(50, now - before);
      if (vx !== 0 || vy !== 0) {
        scroller.scrollBy(-vx * passed, -vy * passed);
        this.place(last);
      }
    }
    if (drag.isBusy) this.frame = requestAnimationFrame((next) => this.tick(next, now));
  }

  /** What is carried is at a place of the page, over a cell or none. */
  private place(at: ChipPointer): void {
    this.last = at;
    const { carried, scroller } = this;
    this.follow();
    if (carried === null) return;
    const { membership, team } = carried;
    const under = document.elementFromPoint(at.x, at.y);
    const cell = under && scroller.contains(under) ? this.table().cellOf(under) : null;
    const stays = cell?.team === team.id && cell.function === functionOf(membership);
    this.carry({ membership, team, over: stays ? null : cell });
  }

  private drop(at: ChipPointer): void {
    this.place(at);
    const { carried } = this;
    this.carry(null);
    this.droppedAt = at.time;
    if (carried?.over) this.table().onMove?.(carried.membership, carried.team.id, { team: carried.over.team, function: carried.over.function });
  }

  private carry(next: CarriedChip | null): void {
    const { carried } = this;
    this.carried = next;
    if (next?.membership !== carried?.membership || next?.over?.team !== carried?.over?.team || next?.over?.function !== carried?.over?.function) this.show(next);
  }
}

const pointerOf = (event: PointerEvent): ChipPointer => ({ x: event.clientX, y: event.clientY, time: event.timeStamp, isTouch: event.pointerType !== 'mouse' });
