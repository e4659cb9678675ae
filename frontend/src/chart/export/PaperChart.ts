import { Appearance, type MarkLegendEntry } from '../Appearance';
import { Filtering } from '../Filtering';
import type { Rect } from '../layout/Layout';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { type MarkKind, marksIn } from '../model/comparison';
import { DIMENSION_IDS, type DimensionContext, type DimensionId } from '../model/dimensions';
import { valuesToFind } from '../model/facet';
import type { FilterMode } from '../model/filter';
import { withGhosts } from '../model/GhostTree';
import type { ChartSeat } from '../model/seat';
import { TOP } from '../model/SeatTree';
import { seenTree, teamGroups } from '../model/SeenTree';
import type { ShownTree } from '../model/ShownTree';
import { type LegendEntry, legendAmong } from '../model/tones';
import { type Look, plainLook } from '../render/Frame';
import { type PlacedLine, placeLines } from '../render/lines';
import { Scene } from '../render/Scene';
import { TextFitter } from '../render/TextFitter';
import type { ChartTheme } from '../render/theme';
import type { ChartSnapshot, ExportScope } from './ChartSnapshot';

export interface PaperChoice {
  readonly scope: ExportScope;
  /** Whether what is folded away on the screen stays so. */
  readonly keepFolds: boolean;
  readonly theme: ChartTheme;
}

/** What is looked for on a chart, as it is told: whoever reads paper cannot ask. */
export interface PaperFilter {
  readonly text: string;
  /** By dimension, in the order in which dimensions are listed: what its values are called, or null for one that no seat has. */
  readonly picks: readonly { readonly dimension: DimensionId; readonly labels: readonly (string | null)[] }[];
  readonly mode: FilterMode;
  /** How many of the shown seats match. */
  readonly matched: number;
}

/** A chart that is only drawn, apart from the one on the screen. */
export interface PaperChart {
  readonly scene: Scene;
  readonly look: Look;
  readonly lines: readonly PlacedLine[];
  readonly legend: readonly LegendEntry[];
  readonly markLegend: readonly MarkLegendEntry[];
  /** Shown cards of seats, ghosts not counted. */
  readonly seats: number;
  /** Null where no filter dims or hides any seat. */
  readonly filter: PaperFilter | null;
  /** Whether some shown lead hides the seats below it. */
  readonly folded: boolean;
  /** How far a card reaches: room that every part of the picture needs around it. */
  readonly largest: { readonly width: number; readonly height: number };
}

/** How far marks, badges and edges of a card lie outside of it, in chart units. */
export const CARD_OVERHANG: Rect = { x: -4, y: -12, width: 14, height: 22 };

/** Lays out what is to be drawn. Throws nothing: where nothing is left, there are no seats. */
export function paperChart(snapshot: ChartSnapshot, { scope, keepFolds, theme }: PaperChoice, measure: (text: string, font: string) => number): PaperChart {
  const model = new ChartModel();
  model.setSeats(scope === 'selection' ? selectedSeats(snapshot) : snapshot.seats);
  if (keepFolds && scope !== 'selection') for (const id of snapshot.folded) model.setFolded(model.slotOf(id), true);
  if (scope === 'focus' && snapshot.focus !== null) {
    model.focus = Math.max(TOP, model.slotOf(snapshot.focus));
    model.setFolded(model.focus, false);
  }
  const appearance = new Appearance(model, snapshot.strings);
  appearance.comparison = scope === 'selection' ? comparisonOf(snapshot, model) : snapshot.comparison;
  appearance.badges = snapshot.badges;
  appearance.grades = snapshot.grades;
  appearance.highlighted = snapshot.highlighted;
  const context = { strings: snapshot.strings, today: snapshot.options.today };
  const filtering = new Filtering(model);
  // Whoever chose seats has said which.
  filtering.set(scope === 'selection' ? null : snapshot.filter);
  filtering.welcome(snapshot.guests);
  filtering.update(context, appearance.comparison);
  appearance.matches = filtering.matched?.matches ?? null;
  appearance.leavesOut = filtering.kept !== null;
  model.seen = seenTree(model, { kept: filtering.kept, groups: snapshot.options.grouped ? teamGroups(model, context) : null });
  const shown = withGhosts(model, appearance.comparison, (id) => filtering.showsClosed(id));
  const scene = new Scene(model, layoutChart(shown, snapshot.options), shown);
  const look = appearance.dressed(plainLook(theme, snapshot.strings, new TextFitter(measure)), snapshot.options, context);
  const { order, w, h } = scene.layout;
  const seats = order.filter((slot) => slot < scene.firstGhost);
  return {
    scene,
    look,
    lines: placeLines(model, snapshot.lines, new Set(snapshot.options.lineKinds)),
    legend: look.grades === null ? legendAmong(appearance.legend, seats, model, snapshot.options.colorBy, context) : [],
    markLegend: marksAmong(appearance.markLegend, look, shown, order),
    seats: seats.length,
    filter: filterOf(filtering, seats, model, context),
    folded: seats.some((slot) => scene.isFolded(slot)),
    largest: { width: order.reduce((most, slot) => Math.max(most, w[slot]!), 0), height: order.reduce((most, slot) => Math.max(most, h[slot]!), 0) },
  };
}

/** What a filter looks for, and what it finds among the seats that are drawn. */
function filterOf({ filter, matched }: Filtering, seats: Iterable<number>, model: ChartModel, context: DimensionContext): PaperFilter | null {
  if (filter === null || matched === null) return null;
  const { seats: { text, picks }, mode } = filter;
  let count = 0;
  for (const slot of seats) count += matched.matches[slot]!;
  return {
    text: text.trim(), mode, matched: count,
    picks: DIMENSION_IDS.flatMap((dimension) => {
      const keys = picks[dimension] ?? [];
      if (keys.length === 0) return [];
      const labels = new Map(valuesToFind(model, dimension, context).map(({ key, label }) => [key, label]));
      return [{ dimension, labels: keys.map((key) => labels.get(key) ?? null) }];
    }),
  };
}

/** The selected seats; each reports to the nearest selected one above it. */
function selectedSeats({ seats, selection }: ChartSnapshot): ChartSeat[] {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const chosen = new Set(selection);
  return selection.flatMap((id) => {
    const seat = byId.get(id);
    if (seat === undefined) return [];
    const seen = new Set<string>();
    let lead = seat.reportsTo;
    while (lead !== null && !chosen.has(lead) && !seen.has(lead)) {
      seen.add(lead);
      lead = byId.get(lead)?.reportsTo ?? null;
    }
    return [{ ...seat, reportsTo: lead !== null && chosen.has(lead) ? lead : null }];
  });
}

/** What a comparison says of the seats that are there: ghosts stand only under leads that are. */
function comparisonOf({ comparison }: ChartSnapshot, model: ChartModel): ChartSnapshot['comparison'] {
  const has = (id: string | null) => id !== null && model.slotOf(id) >= 0;
  return comparison && {
    opened: new Set([...comparison.opened].filter(has)),
    moved: new Map([...comparison.moved].filter(([id]) => has(id))),
    changed: new Set([...comparison.changed].filter(has)),
    closed: comparison.closed.filter((seat) => has(seat.reportsTo)),
  };
}

/** The marks that are on some shown card, and on how many. */
function marksAmong(legend: readonly MarkLegendEntry[], { marks }: Look, shown: ShownTree, order: Iterable<number>): readonly MarkLegendEntry[] {
  if (marks === null) return [];
  const counts = new Map<MarkKind, number>();
  for (const slot of order) {
    const kinds: readonly MarkKind[] = slot < shown.firstGhost ? marksIn(marks.bits[slot]!) : shown.ghostAt(slot)?.kind === 'closed' ? ['closed'] : [];
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return legend.flatMap((entry) => (counts.has(entry.mark) ? [{ ...entry, count: counts.get(entry.mark)! }] : []));
}
