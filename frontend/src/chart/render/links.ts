import { Arrangement } from '../layout/Layout';
import { METRICS } from '../layout/metrics';
import { NONE } from '../model/SeatTree';
import type { Frame } from './Frame';
import type { Scene } from './Scene';
import { strokeEach } from './shapes';

const CORNER = 8;

/** Draws the reporting lines of leads, first those to seats and then those to ghosts: a bus for rows, a spine with branches for stacks. */
export function drawLinks(frame: Frame, leads: readonly number[]): void {
  const { ctx, scene, look } = frame;
  ctx.strokeStyle = look.theme.link;
  ctx.lineWidth = Math.max(1, Math.round(frame.scale * 1.25)) * frame.px;
  ctx.lineJoin = 'round';
  strokeLinks(frame, leads, isHere);
  if (!scene.hasGhosts) return;
  const dash = Math.max(4, 2.5 * frame.dpr * frame.px);
  ctx.setLineDash([dash, dash]);
  strokeLinks(frame, leads, isGhostHere);
  ctx.setLineDash([]);
}

function strokeLinks(frame: Frame, leads: readonly number[], wanted: WantedLink): void {
  const trace = new LinkTrace(frame, wanted);
  strokeEach(frame, leads, (lead) => trace.lead(lead));
}

/** Whether a link to a card is drawn. */
type WantedLink = (scene: Scene, slot: number) => boolean;

const isHere: WantedLink = (scene, slot) => slot < scene.firstGhost && isThere(scene, slot);
const isGhostHere: WantedLink = (scene, slot) => slot >= scene.firstGhost && isThere(scene, slot);

/** A link comes with the second half of its card. */
function isThere({ alpha }: Scene, slot: number): boolean {
  return alpha === null || alpha[slot]! >= 0.5;
}

/** Adds paths to the context. Coordinates are along (away from the lead) and across; `flip` draws left to right. */
class LinkTrace {
  private readonly frame: Frame;
  private readonly wanted: WantedLink;
  private readonly flip: boolean;

  constructor(frame: Frame, wanted: WantedLink) {
    this.frame = frame;
    this.wanted = wanted;
    this.flip = frame.scene.layout.orientation === 'left-to-right';
  }

  lead(lead: number): void {
    const { layout } = this.frame.scene;
    const arrangement = layout.arrangement[lead];
    if (layout.assisted[lead] === 1) this.beside(lead);
    if (this.firstOf(lead) === NONE) return;
    if (arrangement === Arrangement.OUTLINE) return this.outline(lead);
    if (arrangement === Arrangement.STACK) this.stack(lead);
    else if (arrangement === Arrangement.ROWS) this.rows(lead);
    else this.row(lead);
  }

  /** The line down from a lead as far as its last assistant, and a branch to each: to its side, or sideways around its start. */
  private beside(lead: number): void {
    const { scene } = this.frame;
    const { x, y, layout } = scene;
    const stem = this.middle(lead);
    let end = this.end(lead);
    for (let s = scene.tree.first[lead]!; s >= 0; s = scene.tree.next[s]!) {
      if (layout.beside[s] === 0 || !this.wanted(scene, s)) continue;
      const isLeft = this.middle(s) < stem;
      if (this.flip) {
        const branch = this.frame.snap(x[s]! - METRICS.besideDrop / 2) + this.frame.px / 2;
        this.move(stem, branch);
        this.line(this.middle(s) + (isLeft ? CORNER : -CORNER), branch);
        this.curve(this.middle(s), branch, this.middle(s), branch + CORNER);
        this.line(this.middle(s), x[s]!);
        end = Math.max(end, branch);
      } else {
        const branch = this.mid(y[s]!, layout.h[s]!);
        this.move(stem, branch);
        this.line(isLeft ? x[s]! + layout.w[s]! : x[s]!, branch);
        end = Math.max(end, branch);
      }
    }
    this.move(stem, this.end(lead));
    this.line(stem, end);
  }

  /** Below an assistant: a line down its left side, whichever way the chart grows, and a branch to each report. */
  private outline(lead: number): void {
    const { ctx, scene } = this.frame;
    const { x, y, layout } = scene;
    const spine = this.frame.snap(x[lead]! + METRICS.spine) + this.frame.px / 2;
    let end = y[lead]! + layout.h[lead]!;
    for (let s = this.firstOf(lead); s >= 0; s = this.nextOf(s)) {
      const middle = this.mid(y[s]!, layout.h[s]!);
      ctx.moveTo(spine, end);
      ctx.lineTo(spine, middle);
      ctx.lineTo(x[s]!, middle);
      end = middle;
    }
  }

  private row(lead: number): void {
    const first = this.firstOf(lead);
    const last = this.lastOf(lead);
    const from = this.middle(lead);
    const start = this.rowStart(first);
    this.move(from, this.end(lead));
    if (first === last && Math.abs(this.middle(first) - from) < 1) {
      this.line(from, start);
      return;
    }
    const bus = start - this.frame.scene.layout.spacing.levelGap / 2;
    this.line(from, bus);
    this.elbow(from, bus, this.dropOf(first));
    this.elbow(from, bus, this.dropOf(last));
    this.drops(first, bus, [this.dropOf(first), this.dropOf(last)]);
  }

  /** Several rows: the first under the lead, all joined by a line at the left. */
  private rows(lead: number): void {
    const { scene } = this.frame;
    const spine = this.frame.snap(scene.layout.spine[lead]! + this.drift(lead)) + this.frame.px / 2;
    const from = this.middle(lead);
    let top = Number.NaN;
    for (let s = this.firstOf(lead); s >= 0; ) {
      const bus = this.rowStart(s) - this.frame.scene.layout.spacing.levelGap / 2;
      const last = this.lastOfRow(s);
      if (Number.isNaN(top)) {
        this.move(from, this.end(lead));
        this.line(from, bus);
        this.elbow(from, bus, spine);
        if (this.dropOf(last) > from) this.elbow(from, bus, this.dropOf(last));
      } else {
        this.move(spine, top);
        this.line(spine, bus - CORNER);
        this.curve(spine, bus, spine + CORNER, bus);
        this.elbow(spine + CORNER, bus, this.dropOf(last));
      }
      top = bus;
      s = this.drops(s, bus, [this.dropOf(last)]);
    }
  }

  /** The lines from a bus down to the cards of one row; `rounded` are those that a corner has begun. Returns the slot after the row. */
  private drops(first: number, bus: number, rounded: readonly number[]): number {
    const { low, high } = this.acrossArea();
    let s = first;
    while (s >= 0 && this.isSameRow(s, first)) {
      const drop = this.dropOf(s);
      const top = rounded.includes(drop) ? bus + CORNER : bus;
      if (this.isHung(s)) {
        s = this.column(s, drop, top);
        continue;
      }
      if (drop >= low && drop <= high) {
        this.move(drop, top);
        this.line(drop, this.start(s));
      }
      s = this.nextOf(s);
    }
    return s;
  }

  private lastOfRow(first: number): number {
    let last = first;
    for (let s = first; s >= 0 && this.isSameRow(s, first); s = this.nextOf(s)) last = s;
    return last;
  }

  private isSameRow(a: number, b: number): boolean {
    const { rowTop } = this.frame.scene.layout;
    return rowTop[a] === rowTop[b];
  }

  private firstOf(lead: number): number {
    return this.wantedFrom(this.frame.scene.tree.first[lead]!);
  }

  private nextOf(slot: number): number {
    return this.wantedFrom(this.frame.scene.tree.next[slot]!);
  }

  private lastOf(lead: number): number {
    const { scene } = this.frame;
    let slot = scene.tree.last[lead]!;
    while (slot !== NONE && (scene.layout.beside[slot] === 1 || !this.wanted(scene, slot))) slot = scene.tree.prev[slot]!;
    return slot;
  }

  /** The first card from a sibling on that stands in line and whose link is drawn, or NONE. */
  private wantedFrom(sibling: number): number {
    const { scene } = this.frame;
    let slot = sibling;
    while (slot !== NONE && (scene.layout.beside[slot] === 1 || !this.wanted(scene, slot))) slot = scene.tree.next[slot]!;
    return slot;
  }

  /** Where along the row begins that a card stands in: it may be the second of a stack. */
  private rowStart(slot: number): number {
    const { rowTop, y, hung } = this.frame.scene.layout;
    return this.start(slot) - (hung[slot] === 1 ? y[slot]! - rowTop[slot]! : 0);
  }

  /** How far a card on its way is from its place, across. */
  private drift(slot: number): number {
    const { scene } = this.frame;
    return scene.x[slot]! - scene.layout.x[slot]!;
  }

  /** From the bus around the corner to where a line goes down to a card or a stack. */
  private elbow(from: number, bus: number, to: number): void {
    const radius = Math.min(CORNER, Math.abs(to - from) / 2);
    this.move(from, bus);
    this.line(to + (to < from ? radius : -radius), bus);
    this.curve(to, bus, to, bus + radius);
    this.line(to, bus + CORNER);
  }

  private stack(lead: number): void {
    const { scene } = this.frame;
    const bottom = scene.y[lead]! + scene.layout.h[lead]!;
    const isAssisted = scene.layout.assisted[lead] === 1;
    const bus = isAssisted ? this.rowStart(this.firstOf(lead)) - scene.layout.spacing.stackDrop / 2 : bottom + scene.layout.spacing.stackDrop / 2;
    const left = scene.x[lead]!;
    const from = this.middle(lead);
    const only = scene.tree.direct[lead]! <= METRICS.stackRows;
    for (let s = this.firstOf(lead); s >= 0; ) {
      const spine = this.dropOf(s);
      // The spine of a single column comes straight out of the card where it can.
      const isStraight = only && !isAssisted && spine > left + CORNER && spine < left + scene.layout.w[lead]! - CORNER;
      this.move(isStraight ? spine : from, bottom);
      if (!isStraight) this.line(from, bus);
      this.line(spine, bus);
      s = this.column(s, spine, bus);
    }
  }

  /** One column of a stack: the spine from `top`, and a branch to each card. Returns the slot after the column. */
  private column(first: number, spine: number, top: number): number {
    const { scene } = this.frame;
    const { x, y, layout } = scene;
    for (let s = first; ; s = this.nextOf(s)) {
      const cardX = this.frame.snap(x[s]!);
      const middle = this.mid(y[s]!, layout.h[s]!);
      const next = this.nextOf(s);
      if (next >= 0 && this.isHung(next) && this.isSameRow(next, s) && this.dropOf(next) === spine) {
        this.move(spine, middle);
        this.line(cardX, middle);
        continue;
      }
      this.move(spine, top);
      this.line(spine, middle - CORNER);
      this.curve(spine, middle, spine + CORNER, middle);
      this.line(cardX, middle);
      return next;
    }
  }

  /** Across: where the line to a card leaves the bus: its middle, or the spine of its stack. */
  private dropOf(slot: number): number {
    if (!this.isHung(slot)) return this.middle(slot);
    return this.frame.snap(this.frame.scene.x[slot]! - METRICS.stackIndent + METRICS.spine) + this.frame.px / 2;
  }

  private isHung(slot: number): boolean {
    return this.frame.scene.layout.hung[slot] === 1;
  }

  private middle(slot: number): number {
    const { x, y, layout } = this.frame.scene;
    return this.flip ? this.mid(y[slot]!, layout.h[slot]!) : this.mid(x[slot]!, layout.w[slot]!);
  }

  /** The middle of a card's side, in the middle of a device pixel, where thin lines are sharp. */
  private mid(from: number, size: number): number {
    return this.frame.snap(from + size / 2) + this.frame.px / 2;
  }

  private start(slot: number): number {
    const { x, y } = this.frame.scene;
    return this.flip ? x[slot]! : y[slot]!;
  }

  private end(slot: number): number {
    const { layout } = this.frame.scene;
    return this.start(slot) + (this.flip ? layout.w[slot]! : layout.h[slot]!);
  }

  private acrossArea(): { low: number; high: number } {
    const { area } = this.frame;
    return this.flip ? { low: area.y, high: area.y + area.height } : { low: area.x, high: area.x + area.width };
  }

  private move(across: number, along: number): void {
    if (this.flip) this.frame.ctx.moveTo(along, across);
    else this.frame.ctx.moveTo(across, along);
  }

  private line(across: number, along: number): void {
    if (this.flip) this.frame.ctx.lineTo(along, across);
    else this.frame.ctx.lineTo(across, along);
  }

  private curve(cAcross: number, cAlong: number, across: number, along: number): void {
    if (this.flip) this.frame.ctx.quadraticCurveTo(cAlong, cAcross, along, across);
    else this.frame.ctx.quadraticCurveTo(cAcross, cAlong, across, along);
  }
}
