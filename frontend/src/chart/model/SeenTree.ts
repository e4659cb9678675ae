import type { ChartModel } from './ChartModel';
import { type DimensionContext, NO_VALUE } from './dimensions';
import { facetOf } from './facet';
import type { ChartSeat } from './seat';
import { NONE, SeatTree, TOP } from './SeatTree';
import type { ShownTree } from './ShownTree';

/** What a tree is seen by: which seats stay, and which of them stand together under their lead. */
export interface Seeing {
  /** 1 by slot for seats that stay; the leads of those stay too. Null for all. */
  readonly kept: Uint8Array | null;
  /** By slot: the group that a seat stands in, 0 for none. Null where seats stand by rank alone. */
  readonly groups: Int32Array | null;
}

/** The seats of a model without those that are left out, siblings of one group beside each other; the model itself where nothing is asked. */
export function seenTree(model: ChartModel, seeing: Seeing): ShownTree {
  return seeing.kept === null && seeing.groups === null ? model : new SeenTree(model, seeing);
}

/** By slot: the team that siblings stand together by; 0 for none. An assistant stands beside the line to the others, in no box with them. */
export function teamGroups(model: ChartModel, context: DimensionContext): Int32Array {
  const { values, codes } = facetOf(model, 'team', context);
  const none = values.findIndex(({ key }) => key === NO_VALUE);
  return codes.map((code, slot) => (code === none || model.rows[slot]?.assistant ? 0 : code + 1));
}

/** Links of its own, made in one walk: the model counts, selects and moves as ever. */
class SeenTree implements ShownTree {
  readonly tree: SeatTree;
  readonly groups: Int32Array | null;
  private readonly model: ChartModel;

  constructor(model: ChartModel, { kept, groups }: Seeing) {
    this.model = model;
    this.groups = groups && groups.slice();
    this.tree = new SeatTree(model.slotCount - 1);
    for (let s = TOP; s !== NONE; s = model.tree.following(s, TOP, kept === null || s === TOP || kept[s] === 1)) {
      if (model.tree.first[s] !== NONE && (kept === null || s === TOP || kept[s] === 1)) this.linkReports(s, kept);
    }
    this.tree.recount();
  }

  get focus(): number {
    return this.model.focus;
  }

  get slotCount(): number {
    return this.model.slotCount;
  }

  get firstGhost(): number {
    return this.model.slotCount;
  }

  get rows(): readonly (ChartSeat | null)[] {
    return this.model.rows;
  }

  get directs(): Int32Array {
    return this.model.directs;
  }

  get folded(): Uint8Array {
    return this.model.folded;
  }

  isUnfolded(slot: number): boolean {
    return slot === TOP || (this.model.folded[slot] === 0 && this.tree.first[slot] !== NONE);
  }

  seatAt(slot: number): ChartSeat {
    return this.model.seatAt(slot);
  }

  directOf(slot: number): number {
    return this.model.directOf(slot);
  }

  ghostAt(): null {
    return null;
  }

  /** Hangs in the reports of a lead that stay: groups of two or more first, each in its order, then those who stand alone. */
  private linkReports(lead: number, kept: Uint8Array | null): void {
    const { groups, tree } = this;
    const { first, next } = this.model.tree;
    if (groups === null || lead === TOP) {
      for (let s = first[lead]!; s !== NONE; s = next[s]!) {
        // Roots stand by whether they have reports, not by team.
        if (groups !== null) groups[s] = 0;
        if (kept === null || kept[s] === 1) tree.link(s, lead, NONE);
      }
      return;
    }
    const byGroup = new Map<number, number[]>([[0, []]]);
    for (let s = first[lead]!; s !== NONE; s = next[s]!) {
      if (kept !== null && kept[s] !== 1) continue;
      const group = byGroup.get(groups[s]!);
      if (group === undefined) byGroup.set(groups[s]!, [s]);
      else group.push(s);
    }
    for (const [key, group] of byGroup) if (key !== 0 && group.length > 1) for (const s of group) tree.link(s, lead, NONE);
    this.linkAlone(lead, kept, byGroup);
  }

  private linkAlone(lead: number, kept: Uint8Array | null, byGroup: ReadonlyMap<number, readonly number[]>): void {
    const { groups, tree } = this;
    const { first, next } = this.model.tree;
    for (let s = first[lead]!; s !== NONE; s = next[s]!) {
      if ((kept !== null && kept[s] !== 1) || (groups![s]! > 0 && byGroup.get(groups![s]!)!.length > 1)) continue;
      groups![s] = 0;
      tree.link(s, lead, NONE);
    }
  }
}
