import type { SeatBadge } from './badge';
import type { ChartModel } from './ChartModel';
import type { ChartComparison } from './comparison';
import type { SeatGrade } from './grade';
import type { ChartSeat } from './seat';
import type { ChartStrings } from '../strings';

/** What there is to say of seats beside what they are, by their ids. */
export interface Remarked {
  readonly comparison?: ChartComparison | null;
  readonly badges?: ReadonlyMap<string, SeatBadge> | null;
  readonly grades?: ReadonlyMap<string, SeatGrade> | null;
}

/** What a comparison, grades and findings say of seats, in words: for tooltips and for assistive technology. */
export class Remarks {
  private readonly model: ChartModel;
  private readonly strings: ChartStrings;
  private readonly comparison: ChartComparison | null;
  private readonly badges: ReadonlyMap<string, SeatBadge> | null;
  private readonly grades: ReadonlyMap<string, SeatGrade> | null;
  private readonly closed: ReadonlyMap<string, ChartSeat>;
  /** By lead: how many closed seats reported to it. */
  private readonly closedUnder = new Map<string, number>();

  constructor(model: ChartModel, { comparison = null, badges = null, grades = null }: Remarked, strings: ChartStrings) {
    this.model = model;
    this.strings = strings;
    this.comparison = comparison;
    this.badges = badges;
    this.grades = grades;
    this.closed = new Map(comparison?.closed.map((seat) => [seat.id, seat]));
    for (const { id, reportsTo } of this.closed.values()) {
      if (reportsTo !== null && model.slotOf(id) < 0) this.closedUnder.set(reportsTo, (this.closedUnder.get(reportsTo) ?? 0) + 1);
    }
  }

  /** Everything there is to say of a seat, or of one that is closed; nothing for most. */
  of(id: string): string[] {
    const grade = this.grades?.get(id);
    return [...this.comparedOf(id), ...(grade === undefined ? [] : [grade.text]), ...this.findingsOf(id)];
  }

  private comparedOf(id: string): string[] {
    const { comparison, strings } = this;
    if (comparison === null) return [];
    const words: string[] = [];
    if (this.closed.has(id) && this.model.slotOf(id) < 0) words.push(strings.markTold.closed);
    if (comparison.opened.has(id)) words.push(strings.markTold.opened);
    if (comparison.moved.has(id)) words.push(strings.movedFrom(this.seatOf(comparison.moved.get(id) ?? null)));
    if (comparison.changed.has(id)) words.push(strings.markTold.changed);
    const below = this.closedUnder.get(id);
    if (below !== undefined) words.push(strings.closedBelow(below));
    return words;
  }

  private findingsOf(id: string): string[] {
    const badge = this.badges?.get(id);
    return badge === undefined || badge.count <= 0 ? [] : [this.strings.badge(badge.tone, badge.count, badge.text)];
  }

  private seatOf(id: string | null): ChartSeat | null | undefined {
    return id === null ? null : (this.model.seat(id) ?? this.closed.get(id));
  }
}
