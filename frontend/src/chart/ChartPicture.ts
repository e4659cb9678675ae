import { TreeRows } from './a11y/TreeRows';
import { Appearance } from './Appearance';
import type { ChartEvents, ChartOptions } from './chartTypes';
import type { Emitter } from './emitter';
import { Filtering } from './Filtering';
import { Layouter } from './layout/Layouter';
import type { ChartModel } from './model/ChartModel';
import type { DimensionContext, DimensionId } from './model/dimensions';
import { type FacetValue, valuesToFind } from './model/facet';
import { withGhosts } from './model/GhostTree';
import { Remarks } from './model/remarks';
import type { ChartLine } from './model/seat';
import { SeatListing } from './model/SeatListing';
import { NONE } from './model/SeatTree';
import { seenTree, teamGroups } from './model/SeenTree';
import type { ShownTree } from './model/ShownTree';
import type { Look } from './render/Frame';
import { placeLines } from './render/lines';
import { Scene } from './render/Scene';
import { EDIT_PACE, type Pace } from './render/Transition';
import type { Selection } from './Selection';
import type { Stage } from './Stage';
import type { ChartStrings } from './strings';

/** What a picture is made of, and whom it tells. */
export interface PictureSetup {
  readonly model: ChartModel;
  readonly stage: Stage;
  readonly picks: Selection;
  readonly events: Emitter<ChartEvents>;
  readonly strings: ChartStrings;
  readonly options: () => ChartOptions;
}

/** What of the seats is shown now: which, where, how they look, and what is told of them. */
export class ChartPicture {
  readonly appearance: Appearance;
  readonly filtering: Filtering;
  /** The lines beside the tree, shown or not. */
  lines: readonly ChartLine[] = [];
  private readonly model: ChartModel;
  private readonly stage: Stage;
  private readonly picks: Selection;
  private readonly events: Emitter<ChartEvents>;
  private readonly strings: ChartStrings;
  private readonly options: () => ChartOptions;
  private readonly layouter = new Layouter();
  private shown: ShownTree;
  private rowsCache: TreeRows | null = null;
  private listingCache: SeatListing | null = null;
  private remarksCache: Remarks | null = null;
  private readonly values = new Map<DimensionId, readonly FacetValue[]>();

  constructor({ model, stage, picks, events, strings, options }: PictureSetup) {
    this.model = model;
    this.stage = stage;
    this.picks = picks;
    this.events = events;
    this.strings = strings;
    this.options = options;
    this.shown = model;
    this.appearance = new Appearance(model, strings);
    this.filtering = new Filtering(model);
  }

  /** The shown seats in reading order, for the accessible tree. */
  get rows(): TreeRows {
    return (this.rowsCache ??= new TreeRows(this.model, this.strings, this.shown, this.remarker, this.filtering.matched?.matches));
  }

  /** The seats in the focus that a filter matches, with those that are folded away, in reading order. */
  get listing(): SeatListing {
    return (this.listingCache ??= new SeatListing(this.model, this.filtering.matched?.matches ?? null));
  }

  /** The values of a dimension that seats can be found by. */
  valuesOf(dimension: DimensionId): readonly FacetValue[] {
    let values = this.values.get(dimension);
    if (values === undefined) this.values.set(dimension, (values = valuesToFind(this.model, dimension, this.context)));
    return values;
  }

  /** What the comparison, the grades and the badges say of a seat, or of the ghost of a closed one. */
  remarks(id: string): readonly string[] {
    return this.remarker.of(id);
  }

  /** Whether where cards stand depends on more of the rows than who reports to whom: on a filter, on teams, or on what ghosts stand for. */
  get standsByRows(): boolean {
    return this.appearance.comparison !== null || this.filtering.filter?.mode === 'hide' || this.options().grouped;
  }

  /** Lays everything out anew; see `Stage.setScene`. */
  relayout(anchor: number, pace: Pace | null, look?: Look): void {
    this.events.asOne(() => this.layOut(anchor, pace, look));
  }

  /** Shows what rows say anew. Cards that are on their way go on. */
  renew(look: Look): void {
    this.stage.scene.renewRows();
    this.relook(look);
  }

  /** Something else is to be said of the seats that are shown. */
  tellRows(): void {
    this.rowsCache = null;
    this.remarksCache = null;
    this.events.emit('layout', null);
  }

  /** The look of the seats as they are now, coloured by what the options say. */
  dressed(): Look {
    return this.appearance.dressed(this.stage.look, this.options(), this.context);
  }

  /**
   * Finds anew which seats match, as must be done for another filter, other seats, another focus or day, other closed
   * seats, and others that must stay. Returns the look of that.
   */
  refilter(): Look {
    const { appearance, filtering } = this;
    filtering.update(this.context, appearance.comparison);
    appearance.matches = filtering.matched?.matches ?? null;
    appearance.leavesOut = filtering.kept !== null;
    return appearance.marked(this.stage.look);
  }

  /** Finds anew which seats match and shows it, laid out anew where it leaves some out or did so before. */
  sift(anchor: number): void {
    const leftOut = this.filtering.kept !== null;
    const look = this.refilter();
    if (leftOut || this.filtering.kept !== null) this.relayout(anchor, EDIT_PACE, look);
    else this.relook(look);
  }

  /** It is another day: values may be others, and who matches too. */
  takeDay(anchor: number): void {
    this.values.clear();
    if (this.filtering.filter !== null) this.sift(anchor);
  }

  /** Draws the lines beside the tree that the options ask for. */
  replaceLines(): void {
    this.stage.setLines(() => placeLines(this.model, this.lines, new Set(this.options().lineKinds)));
  }

  private layOut(anchor: number, pace: Pace | null, look?: Look): void {
    this.model.seen = seenTree(this.model, { kept: this.filtering.kept, groups: this.grouping() });
    this.shown = withGhosts(this.model, this.appearance.comparison, (id) => this.filtering.showsClosed(id));
    this.picks.release((slot) => this.model.isLeftOut(slot));
    this.picks.forgetGhost();
    const inSight = this.stage.inSight(pace);
    this.stage.setScene(new Scene(this.model, this.layouter.layOut(this.shown, this.options()), this.shown), anchor, pace, { look, inSight });
    this.replaceLines();
    // A card that was folded away leaves the keyboard at the lead that hides it.
    if (this.picks.current !== NONE) this.picks.setCurrent(this.model.shownFor(this.picks.current));
    this.tellSeats();
  }

  /** Shows seats, or which of them match, where they stand as they stood. */
  private relook(look: Look): void {
    this.stage.setLook(look);
    this.tellSeats();
  }

  private tellSeats(): void {
    this.listingCache = null;
    this.values.clear();
    this.tellRows();
  }

  private get remarker(): Remarks {
    return (this.remarksCache ??= new Remarks(this.model, this.appearance, this.strings));
  }

  private get context(): DimensionContext {
    return { strings: this.strings, today: this.options().today };
  }

  /** By slot: the team that siblings stand together by; null while they do not. */
  private grouping(): Int32Array | null {
    return this.options().grouped ? teamGroups(this.model, this.context) : null;
  }
}
