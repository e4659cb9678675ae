import type { Layout, Rect } from './Layout';

/** Takes a card: its slot, and where it is. */
export type VisitCard = (slot: number, left: number, top: number, right: number, bottom: number) => void;

/** Cells are at least this large, so that a card lies in few of them. */
const MIN_CELL = 320;
/** From so many cards on in the cells of a query, where they are is read in the order in which they are visited. */
const MANY = 4096;

/**
 * Finds the cards in a rectangle or at a point. A grid over the bounds of a layout, each cell with the
 * cards whose top left corner it holds; queries look one card's size further to the left and above.
 */
export class GridIndex {
  private readonly start: Int32Array;
  private readonly cards: Int32Array;
  private readonly columns: number;
  private readonly rows: number;
  private readonly cell: number;
  private readonly reachX: number;
  private readonly reachY: number;
  private readonly layout: Layout;
  /** Left, top, right and bottom of the cards, in the order of the cells: made once many are asked for. */
  private edges: Float64Array | null = null;

  constructor(layout: Layout) {
    this.layout = layout;
    const { shown, count, x, y, w, h, bounds } = layout;
    let reachX = 0;
    let reachY = 0;
    for (let s = 1; s < shown.length; s++) {
      if (shown[s] === 0) continue;
      if (w[s]! > reachX) reachX = w[s]!;
      if (h[s]! > reachY) reachY = h[s]!;
    }
    this.reachX = reachX;
    this.reachY = reachY;
    this.cell = Math.max(MIN_CELL, Math.sqrt((bounds.width * bounds.height) / Math.max(1, count)));
    this.columns = Math.floor(bounds.width / this.cell) + 1;
    this.rows = Math.floor(bounds.height / this.cell) + 1;
    this.start = new Int32Array(this.columns * this.rows + 1);
    this.cards = new Int32Array(count);
    const cells = new Int32Array(shown.length);
    for (let s = 1; s < shown.length; s++) {
      if (shown[s] === 0) continue;
      const cell = this.cellOf(x[s]!, y[s]!);
      cells[s] = cell;
      this.start[cell + 1]!++;
    }
    for (let c = 1; c < this.start.length; c++) this.start[c]! += this.start[c - 1]!;
    const filled = this.start.slice();
    for (let s = 1; s < shown.length; s++) if (shown[s] === 1) this.cards[filled[cells[s]!]!++] = s;
  }

  /** Calls `visit` for every card that touches the rectangle. */
  query(area: Rect, visit: VisitCard): void {
    const fromColumn = this.columnOf(area.x - this.reachX);
    const toColumn = this.columnOf(area.x + area.width);
    const toRow = this.rowOf(area.y + area.height);
    let row = this.rowOf(area.y - this.reachY);
    const isMany = this.start[toRow * this.columns + toColumn + 1]! - this.start[row * this.columns + fromColumn]! >= MANY;
    if (isMany) this.edges ??= this.edgesInOrder();
    for (; row <= toRow; row++) {
      const from = this.start[row * this.columns + fromColumn]!;
      const to = this.start[row * this.columns + toColumn + 1]!;
      if (isMany) this.visitMany(from, to, area, visit);
      else this.visitSome(from, to, area, visit);
    }
  }

  private visitSome(from: number, to: number, area: Rect, visit: VisitCard): void {
    const { x, y, w, h } = this.layout;
    const endX = area.x + area.width;
    const endY = area.y + area.height;
    for (let i = from; i < to; i++) {
      const s = this.cards[i]!;
      const left = x[s]!;
      const top = y[s]!;
      const right = left + w[s]!;
      const bottom = top + h[s]!;
      if (left <= endX && top <= endY && right >= area.x && bottom >= area.y) visit(s, left, top, right, bottom);
    }
  }

  private visitMany(from: number, to: number, area: Rect, visit: VisitCard): void {
    const { cards } = this;
    const edges = this.edges!;
    const endX = area.x + area.width;
    const endY = area.y + area.height;
    for (let i = from, e = from * 4; i < to; i++, e += 4) {
      const left = edges[e]!;
      const top = edges[e + 1]!;
      const right = edges[e + 2]!;
      const bottom = edges[e + 3]!;
      if (left <= endX && top <= endY && right >= area.x && bottom >= area.y) visit(cards[i]!, left, top, right, bottom);
    }
  }

  private edgesInOrder(): Float64Array {
    const { x, y, w, h } = this.layout;
    const edges = new Float64Array(this.cards.length * 4);
    for (let i = 0, e = 0; i < this.cards.length; i++, e += 4) {
      const s = this.cards[i]!;
      edges[e] = x[s]!;
      edges[e + 1] = y[s]!;
      edges[e + 2] = x[s]! + w[s]!;
      edges[e + 3] = y[s]! + h[s]!;
    }
    return edges;
  }

  /** The card at a point, or -1. */
  at(x: number, y: number): number {
    let found = -1;
    this.query({ x, y, width: 0, height: 0 }, (slot) => {
      found = slot;
    });
    return found;
  }

  private cellOf(x: number, y: number): number {
    return this.rowOf(y) * this.columns + this.columnOf(x);
  }

  private columnOf(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.layout.bounds.x) / this.cell)));
  }

  private rowOf(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor((y - this.layout.bounds.y) / this.cell)));
  }
}
