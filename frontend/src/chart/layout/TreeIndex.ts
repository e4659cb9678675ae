import { NONE, type SeatTree } from '../model/SeatTree';
import type { Boxes } from './boxes';
import type { VisitCard } from './GridIndex';
import { Arrangement, type Layout, type Rect } from './Layout';
import { writeReach } from './LinkIndex';
import type { Placing } from './places';

/**
 * Finds cards and links by the rectangles that subtrees take: whatever is not in sight is passed by with all that hangs below it.
 * A layout keeps these rectangles anyway, so that there is nothing to make after an edit. It belongs to the last layout alone.
 */
export class TreeIndex {
  private readonly boxes: Boxes;
  private readonly placing: Placing;
  private readonly madeAt: number;

  constructor(boxes: Boxes, placing: Placing) {
    this.boxes = boxes;
    this.placing = placing;
    this.madeAt = boxes.now;
  }

  /** Whether nothing has been laid out since. What is asked after that has no answer. */
  get isCurrent(): boolean {
    return this.madeAt === this.boxes.now;
  }

  /** Calls `visit` for every card that touches the rectangle. */
  query(area: Rect, visit: VisitCard): void {
    const { x, y } = this.placing;
    const { slot, w, h, stacked, nextStacked, outlines, assisted } = this.boxes;
    const [endX, endY] = [area.x + area.width, area.y + area.height];
    const test = (s: number) => {
      const [left, top] = [x[s]!, y[s]!];
      const [right, bottom] = [left + w[s]!, top + h[s]!];
      if (left <= endX && top <= endY && right >= area.x && bottom >= area.y) visit(s, left, top, right, bottom);
    };
    this.eachBox(area, (box) => {
      const first = slot[box]!;
      if (stacked[box] === 0) test(first);
      else for (let i = stacked[box]!, s = first; i > 0; i--, s = nextStacked[s]!) test(s);
      if (assisted[first] === 1) for (const { cards } of outlines.get(first) ?? []) for (const card of cards) test(card.slot);
    });
  }

  /** Calls `visit` for each lead that has a link in the rectangle. */
  leads(area: Rect, layout: Layout, tree: SeatTree, visit: (lead: number) => void): void {
    const { x, y } = this.placing;
    const { slot, stacked, arrangement, outlines, assisted } = this.boxes;
    const [endX, endY] = [area.x + area.width, area.y + area.height];
    const reach = new Float64Array(4);
    const test = (lead: number) => {
      writeReach(reach, 0, lead, layout, tree, x, y);
      if (reach[0]! <= endX && reach[1]! <= endY && reach[2]! >= area.x && reach[3]! >= area.y) visit(lead);
    };
    this.eachBox(area, (box) => {
      const lead = slot[box]!;
      if (stacked[box] === 0 && arrangement[lead] !== Arrangement.NONE) test(lead);
      if (assisted[lead] === 1) for (const { cards } of outlines.get(lead) ?? []) for (const card of cards) if (card.isLead) test(card.slot);
    });
  }

  /** Calls `visit` for the boxes of which a card or a line, or one below them, may touch the rectangle. */
  private eachBox(area: Rect, visit: (box: number) => void): void {
    const { edges, lineEdge } = this.placing;
    const { first, next } = this.boxes;
    const [endX, endY] = [area.x + area.width, area.y + area.height];
    const open = [0];
    for (let box = open.pop(); box !== undefined; box = open.pop()) {
      for (let c = first[box]!; c !== NONE; c = next[c]!) {
        const e = c * 4;
        if ((edges[e]! > endX && lineEdge[c]! > endX) || edges[e + 1]! > endY || edges[e + 2]! < area.x || edges[e + 3]! < area.y) continue;
        visit(c);
        if (first[c] !== NONE) open.push(c);
      }
    }
  }
}
