import type { ChartOptions } from './chartTypes';
import type { SeatBadge } from './model/badge';
import type { ChartModel } from './model/ChartModel';
import type { SeatGrade } from './model/grade';
import { type ChartComparison, MARK_BITS, MARK_KINDS, type MarkKind } from './model/comparison';
import { NONE } from './model/SeatTree';
import type { DimensionContext, DimensionId } from './model/dimensions';
import { type LegendEntry, tagSeats, tonesStay, toneSeats, type Toning } from './model/tones';
import type { Look, SeatBadges, SeatMarks } from './render/Frame';
import { TONES, toneOfGrade } from './render/theme';
import type { ChartStrings } from './strings';

/** One entry of the legend of marks: a mark, what it says, and how many seats have it. Its shape is in `MARK_STYLES`, its colour in the theme. */
export interface MarkLegendEntry {
  readonly mark: MarkKind;
  readonly label: string;
  readonly count: number;
}

/** How seats look beside what they are, by id; and what that makes of a look, by slot. */
export class Appearance {
  comparison: ChartComparison | null = null;
  badges: ReadonlyMap<string, SeatBadge> | null = null;
  /** How seats stand in what is shown of all of them: the colour of cards then says that and nothing else. */
  grades: ReadonlyMap<string, SeatGrade> | null = null;
  /** All seats but these are in the background; null for none. */
  highlighted: ReadonlySet<string> | null = null;
  /** 1 by slot for seats that a filter matches; null without one. */
  matches: Uint8Array | null = null;
  /** Whether those that do not match are gone, but for the leads of those that do. */
  leavesOut = false;
  private readonly model: ChartModel;
  private readonly strings: ChartStrings;
  private entries: readonly LegendEntry[] = [];
  /** The tones that were given last, and what to. */
  private toned: { readonly toning: Toning; readonly rows: ChartModel['rows']; readonly by: DimensionId; readonly today: string } | null = null;

  constructor(model: ChartModel, strings: ChartStrings) {
    this.model = model;
    this.strings = strings;
  }

  /** What the colours stand for. */
  get legend(): readonly LegendEntry[] {
    return this.entries;
  }

  /** What the marks stand for; nothing while there is no comparison. */
  get markLegend(): readonly MarkLegendEntry[] {
    const { comparison, strings } = this;
    if (comparison === null) return [];
    const counts = { opened: comparison.opened.size, moved: comparison.moved.size, changed: comparison.changed.size, closed: comparison.closed.length };
    return MARK_KINDS.filter((mark) => counts[mark] > 0).map((mark) => ({ mark, label: strings.mark[mark], count: counts[mark] }));
  }

  /** A look for the seats as they are now. */
  dressed(look: Look, { colorBy, badgeBy }: Pick<ChartOptions, 'colorBy' | 'badgeBy'>, context: DimensionContext): Look {
    const { tones, legend } = this.toning(colorBy, context);
    this.entries = legend;
    const grades = this.grading();
    const tags = badgeBy === null ? null : tagSeats(this.model, badgeBy, TONES, context);
    return this.marked({ ...look, grades, tags, tones: grades === null ? tones : this.graded(grades) });
  }

  /** The same look with other marks, badges and background. */
  marked(look: Look): Look {
    return { ...look, dimmed: this.dimming(), marks: this.marking(), badges: this.badging() };
  }

  /** The tones of the seats as they are now: those of before, where an edit has changed no value. */
  private toning(by: DimensionId, context: DimensionContext): Toning {
    const { model, toned } = this;
    const stays = toned !== null && toned.by === by && toned.today === context.today && tonesStay(toned.rows, model.rows, by, context);
    const toning = stays ? toned.toning : toneSeats(model, by, TONES, context);
    this.toned = { toning, rows: model.rows, by, today: context.today };
    return toning;
  }

  private grading(): ReadonlyMap<number, SeatGrade> | null {
    return this.grades && this.bySlot(this.grades);
  }

  private graded(grades: ReadonlyMap<number, SeatGrade>): Uint8Array {
    const tones = new Uint8Array(this.model.slotCount).fill(TONES);
    for (const [slot, { grade }] of grades) tones[slot] = toneOfGrade(grade);
    return tones;
  }

  private dimming(): Uint8Array | null {
    const { highlighted, matches, leavesOut } = this;
    if (highlighted === null && matches === null) return null;
    const dimmed = new Uint8Array(this.model.slotCount);
    if (highlighted !== null) {
      dimmed.fill(1);
      for (const slot of this.slotsOf(highlighted)) dimmed[slot] = 0;
    }
    if (matches !== null) for (let slot = 1; slot < dimmed.length; slot++) if (matches[slot] === 0) dimmed[slot] = leavesOut ? 2 : 1;
    return dimmed;
  }

  private marking(): SeatMarks | null {
    const { comparison } = this;
    if (comparison === null) return null;
    const bits = new Uint8Array(this.model.slotCount);
    const slots: number[] = [];
    const mark = (ids: Iterable<string>, bit: number) => {
      for (const slot of this.slotsOf(ids)) {
        if (bits[slot] === 0) slots.push(slot);
        bits[slot]! |= bit;
      }
    };
    mark(comparison.opened, MARK_BITS.opened);
    mark(comparison.moved.keys(), MARK_BITS.moved);
    mark(comparison.changed, MARK_BITS.changed);
    return { bits, slots };
  }

  private badging(): SeatBadges | null {
    return this.badges && this.bySlot(new Map([...this.badges].filter(([, badge]) => badge.count > 0)));
  }

  private bySlot<Value>(values: ReadonlyMap<string, Value>): ReadonlyMap<number, Value> {
    const bySlot = new Map<number, Value>();
    for (const [id, value] of values) {
      const slot = this.model.slotOf(id);
      if (slot !== NONE) bySlot.set(slot, value);
    }
    return bySlot;
  }

  private *slotsOf(ids: Iterable<string>): Generator<number> {
    for (const id of ids) {
      const slot = this.model.slotOf(id);
      if (slot !== NONE) yield slot;
    }
  }
}
