import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, sampleId, sampleSeat, seededRandom } from '../model/sampleOrg';
import type { ChartSeat } from '../model/seat';
import { seenTree } from '../model/SeenTree';
import { groupRect } from './groupBoxes';
import { rectOfSlot, type Rect } from './Layout';
import { layoutChart } from './layoutChart';
import type { Orientation } from './metrics';

const team = (n: number) => ({ id: `t${n}`, name: `Team ${n}`, color: n });

/** A model whose siblings stand together by team, laid out. */
function grouped(seats: readonly ChartSeat[], orientation: Orientation, fold: (slot: number) => boolean = () => false) {
  const model = new ChartModel();
  model.setSeats(seats);
  const groups = new Int32Array(model.slotCount);
  for (let slot = 1; slot < model.slotCount; slot++) {
    groups[slot] = Number(model.seatAt(slot).team?.id.slice(1) ?? 0);
    if (fold(slot)) model.setFolded(slot, true);
  }
  model.seen = seenTree(model, { kept: null, groups });
  const layout = layoutChart(model.seen, { orientation });
  const boxes = Array.from(layout.groups.first, (first, run) => ({ first, count: layout.groups.count[run]!, rect: groupRect(run, layout, model.seen.tree.next, layout.x, layout.y) }));
  return { model, layout, boxes };
}

const overlap = (a: Rect, b: Rect) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (inner: Rect, outer: Rect) => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;

describe('teams that stand together', () => {
  it('puts siblings of one team beside each other, and those who are alone after them', () => {
    const { model, boxes } = grouped([
      sampleSeat('a', null), ...[1, 3, 2, 1, 2, 0, 1].map((n, i) => sampleSeat(`s${i}`, 'a', { rank: i, team: n === 0 ? null : team(n) })),
    ], 'top-down');
    const { tree } = model.seen;
    expect(tree.childrenOf(model.slotOf('a')).map((slot) => model.idOf(slot))).toEqual(['s0', 's3', 's6', 's2', 's4', 's1', 's5']);
    expect(boxes.map(({ first, count }) => [model.idOf(first), count])).toEqual([['s0', 3], ['s2', 2]]);
    expect(model.tree.childrenOf(model.slotOf('a')).map((slot) => model.idOf(slot))).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6']);
  });

  it('leaves roots alone: they stand by whether they have reports, not by team', () => {
    const roots = Array.from({ length: 20 }, (_, i) => sampleSeat(`r${i}`, null, { rank: i, team: team(1 + Math.floor(i / 5)) }));
    const reports = [0, 3, 4, 9].flatMap((i) => [0, 1].map((k) => sampleSeat(`s${i}_${k}`, `r${i}`, { rank: k, team: team(1) })));
    for (const orientation of ['top-down', 'left-to-right'] as const) {
      const { model, boxes } = grouped([...roots, ...reports], orientation);
      expect(boxes.map(({ first, count }) => [model.idOf(first), count])).toEqual([['s0_0', 2], ['s3_0', 2], ['s4_0', 2], ['s9_0', 2]]);
    }
  });

  it.each(['top-down', 'left-to-right'] as const)('holds its own cards and no other, and touches no other box, %s', (orientation) => {
    const random = seededRandom(7);
    for (const [count, teams] of [[12, 2], [150, 3], [150, 12], [2500, 6]] as const) {
      const seats = sampleForest(count, random).map((seat, i) => ({ ...seat, reportsTo: i === 0 ? null : sampleId(Math.floor((i / 5) * random())), team: random() < 0.85 ? team(1 + Math.floor(random() * teams)) : null }));
      const { model, layout, boxes } = grouped(seats, orientation, () => random() < 0.1);
      if (count > 100) expect(boxes.length).toBeGreaterThan(3);
      const wrong: string[] = [];
      for (const { first, count: length, rect } of boxes) {
        const own = new Set<number>();
        for (let s = first; own.size < length; s = model.seen.tree.next[s]!) own.add(s);
        for (const slot of layout.order) {
          const card = rectOfSlot(layout, slot);
          if (own.has(slot) ? !inside(card, rect) || model.seatAt(slot).team!.id !== model.seatAt(first).team!.id : overlap(card, rect)) wrong.push(`${model.idOf(slot)} and the box of ${model.idOf(first)}`);
        }
        for (const other of boxes) if (other.first !== first && overlap(other.rect, rect)) wrong.push(`the boxes of ${model.idOf(first)} and ${model.idOf(other.first)}`);
      }
      expect(wrong).toEqual([]);
    }
  });
});
