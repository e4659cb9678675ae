import type { CompetencyArea } from '../../../gql/graphql';
import { areas } from '../levels/areas';

/** A gap as the server measured it. */
export interface GapRow {
  readonly competency: { readonly id: string; readonly name: string; readonly area: CompetencyArea };
  readonly expected: number;
  readonly importance: number;
  readonly current?: number | null | undefined;
  readonly gap?: number | null | undefined;
  readonly weighted?: number | null | undefined;
  readonly strength: boolean;
  readonly weakness: boolean;
}

/** Those with a level in the server's order, the largest weighted gap first; and apart those that nobody has assessed. */
export function splitGaps<G extends GapRow>(gaps: readonly G[]): { readonly known: readonly G[]; readonly open: readonly G[] } {
  return { known: gaps.filter((gap) => gap.current != null), open: gaps.filter((gap) => gap.current == null) };
}

/** What a gap is called. */
export type GapWord = 'strength' | 'weakness' | 'small' | 'fine' | 'open';

export function wordOf({ current, gap, strength, weakness }: GapRow): GapWord {
  if (current == null || gap == null) return 'open';
  if (strength) return 'strength';
  if (weakness) return 'weakness';
  return gap > 0 ? 'small' : 'fine';
}

/** The corners of the radar in the order of the work, so that its shape says which part of the work it is and stays so when a level changes. */
export function radarOrder<G extends GapRow>(gaps: readonly G[], order: readonly string[]): readonly G[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const sorted = gaps.toSorted((a, b) => (rank.get(a.competency.id) ?? 0) - (rank.get(b.competency.id) ?? 0));
  return areas.flatMap((area) => sorted.filter((gap) => gap.competency.area === area));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a level stands on one of `count` axes around the middle; the first axis points up. */
export function radarPoint(index: number, count: number, level: number, radius: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  const distance = (level / 5) * radius;
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}
