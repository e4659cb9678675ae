import { Arrangement } from '../layout/Layout';
import { METRICS } from '../layout/metrics';
import type { Frame } from './Frame';

const CORNER = 8;

/** Draws the reporting lines in sight as one path: a bus for rows, a spine with branches for stacks. */
export function drawLinks(frame: Frame): void {
  const { ctx, scene, look } = frame;
  const trace = new LinkTrace(frame);
  ctx.beginPath();
  for (const lead of scene.leadsIn(frame.area)) trace.lead(lead);
  ctx.strokeStyle = look.theme.link;
  ctx.lineWidth = Math.max(1, Math.round(frame.scale * 1.25)) * frame.px;
  ctx.lineJoin = 'round';
  ctx.stroke();
}

/** Adds paths to the context. Coordinates are along (away from the lead) and across; `flip` draws left to right. */
class LinkTrace {
  private readonly frame: Frame;
  private readonly flip: boolean;

  constructor(frame: Frame) {
    this.frame = frame;
    this.flip = frame.scene.layout.orientation === 'left-to-right';
  }

  lead(lead: number): void {
    if (this.frame.scene.layout.arrangement[lead] === Arrangement.STACK) this.stack(lead);
    else this.row(lead);
  }

  private row(lead: number): void {
    const { tree } = this.frame.scene.model;
    const first = tree.first[lead]!;
    const last = tree.last[lead]!;
    const from = this.middle(lead);
    const start = this.start(first);
    const bus = start - METRICS.levelGap / 2;
    this.move(from, this.end(lead));
    if (first === last && Math.abs(this.middle(first) - from) < 1) {
      this.line(from, start);
      return;
    }
    this.line(from, bus);
    this.elbow(from, bus, this.middle(first), start);
    this.elbow(from, bus, this.middle(last), start);
    const { low, high } = this.acrossArea();
    for (let s = tree.next[first]!; s >= 0 && s !== last; s = tree.next[s]!) {
      const at = this.middle(s);
      if (at < low || at > high) continue;
      this.move(at, bus);
      this.line(at, this.start(s));
    }
  }

  /** From the bus above a row around the corner down to one card. */
  private elbow(from: number, bus: number, to: number, start: number): void {
    const radius = Math.min(CORNER, Math.abs(to - from) / 2);
    const side = to < from ? 1 : -1;
    this.move(from, bus);
    this.line(to + side * radius, bus);
    this.curve(to, bus, to, bus + radius);
    this.line(to, start);
  }

  private stack(lead: number): void {
    const { scene } = this.frame;
    const { tree } = scene.model;
    const { x, y, layout } = scene;
    const bottom = y[lead]! + layout.h[lead]!;
    const bus = bottom + METRICS.stackDrop / 2;
    const from = this.middle(lead);
    let spine = Number.NaN;
    for (let s = tree.first[lead]!; s >= 0; s = tree.next[s]!) {
      const cardX = this.frame.snap(x[s]!);
      const at = cardX - METRICS.stackIndent + METRICS.spine;
      if (at !== spine) this.spineTop(lead, (spine = at), from, bottom, bus);
      const middle = this.mid(y[s]!, layout.h[s]!);
      const next = tree.next[s]!;
      const isLast = next < 0 || this.frame.snap(x[next]!) !== cardX;
      if (isLast) {
        this.move(at, bus);
        this.line(at, middle - CORNER);
        this.curve(at, middle, at + CORNER, middle);
      } else this.move(at, middle);
      this.line(cardX, middle);
    }
  }

  /** Leads to a spine straight down where it begins under the card, else along the bus. */
  private spineTop(lead: number, spine: number, from: number, bottom: number, bus: number): void {
    const left = this.frame.scene.x[lead]!;
    const inside = spine > left + CORNER && spine < left + this.frame.scene.layout.w[lead]! - CORNER;
    const only = this.frame.scene.model.tree.direct[lead]! <= METRICS.stackRows;
    this.move(inside && only ? spine : from, bottom);
    if (!(inside && only)) this.line(from, bus);
    this.line(spine, bus);
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
