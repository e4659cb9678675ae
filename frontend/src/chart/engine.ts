import type { TreeRows } from './a11y/TreeRows';
import type { MarkLegendEntry } from './Appearance';
import type { View } from './camera';
import { ChartFolds } from './ChartFolds';
import { ChartKeys, type HeldKeys } from './ChartKeys';
import { ChartPicture } from './ChartPicture';
import type { ChartEngineSetup, ChartEvents, ChartOptions } from './chartTypes';
import { ChartViewpoint } from './ChartViewpoint';
import type { ChartFilter } from './Filtering';
import type { ChartSnapshot } from './export/ChartSnapshot';
import { type CanDrop, type ChartMove, DragSession, type ForetoldMove, type IsCovered } from './DragSession';
import { Emitter } from './emitter';
import { GestureMachine } from './gestures/GestureMachine';
import { type DropVerdict, movedSlots, previewOf, previewOfCopy, refusal } from './gestures/drop';
import { emptyLayout } from './layout/Layout';
import { MinimapDrag } from './minimap/MinimapDrag';
import type { SeatBadge } from './model/badge';
import type { DimensionId } from './model/dimensions';
import type { FacetValue } from './model/facet';
import type { SeatGrade } from './model/grade';
import { ChartModel, type SeatChange } from './model/ChartModel';
import type { ChartComparison } from './model/comparison';
import { reveal } from './model/folding';
import { type ChartLine, type ChartSeat, LINE_KINDS } from './model/seat';
import type { SeatListing } from './model/SeatListing';
import { NONE, TOP } from './model/SeatTree';
import type { LegendEntry } from './model/tones';
import { PointerSource } from './PointerSource';
import { Scene } from './render/Scene';
import { plainLook } from './render/Frame';
import { TextFitter } from './render/TextFitter';
import type { ChartTheme } from './render/theme';
import { EDIT_PACE, type Pace, TRAVEL_PACE } from './render/Transition';
import { Selection } from './Selection';
import { Stage } from './Stage';
import { SceneGestures } from './SceneGestures';
import { type ChartStrings, englishStrings } from './strings';

/**
 * The chart on its canvases: takes rows, shows them, and says what the user wants done. It changes no data of
 * the app: a drop is told, and the rows that come back say what happened.
 */
export class ChartEngine {
  readonly folds: ChartFolds;
  readonly viewpoint: ChartViewpoint;
  private readonly model = new ChartModel();
  private readonly events = new Emitter<ChartEvents>();
  private readonly stage: Stage;
  private readonly gestures: GestureMachine;
  private readonly pointer: PointerSource;
  private readonly minimapDrag: MinimapDrag | null;
  private readonly strings: ChartStrings;
  private readonly canDrop: CanDrop | undefined;
  private readonly picks: Selection;
  private readonly picture: ChartPicture;
  private readonly keys: ChartKeys;
  private readonly sceneGestures: SceneGestures;
  private options: ChartOptions;
  private wantsFit = true;
  private cover: IsCovered = () => false;

  constructor(setup: ChartEngineSetup) {
    const { canvases, theme, strings = englishStrings, canDrop, orientation = 'top-down', wrap = true, colorBy = 'team', badgeBy = null, lineKinds = LINE_KINDS, grouped = false, today = new Date().toISOString().slice(0, 10), readOnly = false } = setup;
    this.options = { orientation, wrap, colorBy, badgeBy, lineKinds, grouped, today, readOnly };
    this.strings = strings;
    this.canDrop = canDrop;
    this.picks = new Selection(this.model, this.events, () => this.stage.redraw.overlay());
    this.stage = new Stage(canvases, new Scene(this.model, emptyLayout(orientation)), ({ ctx }) => plainLook(theme, strings, new TextFitter((text, font) => {
      ctx.font = font;
      return ctx.measureText(text).width;
    })), {
      overlay: () => ({ ...this.picks.state, ...this.sceneGestures.state }),
      tick: (now) => this.sceneGestures.tick(now, this.gestures),
      cameraMoved: () => this.events.emit('camera', this.stage.camera.view),
    });
    this.picture = new ChartPicture({ model: this.model, stage: this.stage, picks: this.picks, events: this.events, strings, options: () => this.options });
    this.folds = new ChartFolds(this.model, (slot) => this.picture.relayout(slot === NONE ? this.anchor() : slot, EDIT_PACE));
    this.viewpoint = new ChartViewpoint(this.model, this.stage, (id) => this.revealed(id));
    this.keys = new ChartKeys({
      model: this.model, picks: this.picks, viewpoint: this.viewpoint, folds: this.folds, events: this.events,
      options: () => this.options, cancel: () => this.cancel(), moveTo: (slot) => this.moveTo(slot),
    });
    this.sceneGestures = new SceneGestures(this.stage, this.picks, this.events, {
      toggle: (slot) => this.folds.toggle(this.model.idOf(slot)),
      startDrag: (slot) => new DragSession(this.picks.forDrag(slot), this.stage, this.strings, this.canDrop, this.cover),
      mayDrag: () => !this.options.readOnly,
      followGhost: (slot) => this.followGhost(slot),
    });
    this.gestures = new GestureMachine(this.sceneGestures);
    this.pointer = new PointerSource(canvases.overlay, this.gestures, () => this.wake(), () => this.sceneGestures.leave());
    this.minimapDrag = canvases.minimap ? new MinimapDrag(canvases.minimap, this.stage) : null;
  }

  /** Listens to the chart until the function that it returns is called. */
  on<K extends keyof ChartEvents>(event: K, listener: (value: ChartEvents[K]) => void): () => void {
    return this.events.on(event, listener);
  }

  /** Sets the size of the window in CSS pixels. The first size, with seats there, fits the chart. */
  resize(size: { width: number; height: number }, minimap: { width: number; height: number } | null, dpr: number): void {
    this.stage.resize(size, minimap, dpr);
    this.firstFit();
  }

  /**
   * Replaces all seats. Selection, folds, focus and view stay, as far as the seats do. With `animate`, as from one
   * moment of the organisation to another, cards walk to their places, new ones come and gone ones fade; the next
   * call may come while they do.
   */
  setSeats(seats: readonly ChartSeat[], { animate = false }: { readonly animate?: boolean } = {}): void {
    // What is in hand is held by slots, and these are counted anew.
    this.gestures.forgetSlots();
    const anchor = animate ? this.viewpoint.travelAnchor(this.picks.current, seats) : null;
    const replace = () => {
      this.model.setSeats(seats);
      return true;
    };
    this.change(replace, () => (anchor === null ? NONE : this.model.slotOf(anchor)), animate ? TRAVEL_PACE : null);
    this.firstFit();
  }

  /** Takes a live change in, and lets the cards walk to where they now belong. */
  applyChange(change: SeatChange): void {
    const anchor = this.anchor();
    // What is dragged may be what has gone.
    if (change.removed.length > 0) this.gestures.forgetSlots();
    this.change(() => this.model.applyChange(change), () => anchor, EDIT_PACE);
  }

  /** Moves seats before the server has said so. The rows that it sends are right in any case; `applyChange` takes them. */
  moveSeats({ seatIds, newParentId, index }: ChartMove): void {
    const anchor = this.anchor();
    this.model.move(seatIds, newParentId, index);
    this.picture.filtering.welcome(seatIds);
    this.picture.refilter();
    this.picture.relayout(anchor, EDIT_PACE, this.picture.dressed());
  }

  /** Replaces the lines beside the tree. */
  setLines(lines: readonly ChartLine[]): void {
    this.picture.lines = lines;
    this.picture.replaceLines();
  }

  setTheme(theme: ChartTheme): void {
    this.stage.look.fitter.clear();
    this.stage.setLook({ ...this.stage.look, theme });
  }

  /** Measures texts anew, as must be done once a font has loaded. */
  fontsLoaded(): void {
    this.stage.forgetTexts();
  }

  setOptions(options: Partial<ChartOptions>): void {
    const before = this.options;
    const now = this.options = { ...before, ...options };
    if (now.readOnly && !before.readOnly) this.gestures.cancel();
    if (now.colorBy !== before.colorBy || now.badgeBy !== before.badgeBy || now.today !== before.today) {
      this.stage.setLook(this.picture.dressed());
      this.events.emit('legend', null);
    }
    if (now.today !== before.today) this.picture.takeDay(this.anchor());
    if (now.orientation !== before.orientation || now.wrap !== before.wrap || now.grouped !== before.grouped) {
      this.picture.relayout(NONE, EDIT_PACE);
      this.viewpoint.fit();
    } else if (now.lineKinds !== before.lineKinds) this.picture.replaceLines();
  }

  /** Whether gestures and keys leave the seats as they are. */
  get readOnly(): boolean {
    return this.options.readOnly;
  }

  /**
   * Looks for seats: the others step into the background, or they go, but for the leads of those that stay. It is
   * worked out anew with every change. Null looks for none.
   */
  setFilter(filter: ChartFilter | null): void {
    const before = this.picture.filtering.filter;
    this.picture.filtering.set(filter);
    if (before === null && this.picture.filtering.filter === null) return;
    this.picture.sift(this.anchor());
  }

  /** How many seats match the filter, of how many; null while there is none. */
  get matched(): { readonly count: number; readonly total: number } | null {
    return this.picture.filtering.matched;
  }

  /** The values of a dimension that seats can be filtered by, as they are listed, and how many seats have each. */
  valuesOf(dimension: DimensionId): readonly FacetValue[] {
    return this.picture.valuesOf(dimension);
  }

  /** Lets seats stay that the filter would leave out, until there is another one: those that somebody works on. */
  keepSeen(ids: readonly string[]): void {
    if (this.picture.filtering.welcome(ids)) this.picture.sift(this.anchor());
  }

  /** Puts all seats but these in the background; null puts none there. */
  setHighlighted(ids: Iterable<string> | null): void {
    this.picture.appearance.highlighted = ids === null ? null : new Set(ids);
    this.stage.setLook(this.picture.appearance.marked(this.stage.look));
  }

  /**
   * Marks what this world changes against another, and shows as ghosts what is closed here and where seats moved
   * from; null takes all of it away again. Ghosts have places of their own, and are no seats in any other way.
   */
  setComparison(comparison: ChartComparison | null): void {
    if (comparison === null && this.picture.appearance.comparison === null) return;
    const anchor = this.anchor();
    this.picture.appearance.comparison = comparison;
    // It often comes right after other seats, whose walk must not end in a jump.
    this.picture.relayout(anchor, this.stage.pace ?? EDIT_PACE, this.picture.filtering.kept === null ? this.picture.appearance.marked(this.stage.look) : this.picture.refilter());
  }

  /** Puts badges with what findings say on seats; null takes them away. Unknown ids wait for their seats. */
  setBadges(badges: ReadonlyMap<string, SeatBadge> | null): void {
    if (badges === null && this.picture.appearance.badges === null) return;
    this.picture.appearance.badges = badges;
    this.stage.setLook(this.picture.appearance.marked(this.stage.look));
    this.picture.tellRows();
  }

  /**
   * Colours cards by how their seats stand in one thing, in place of what the options say, with a shape and words on
   * each; null takes it away. Seats that are not among them say nothing. Unknown ids wait for their seats.
   */
  setGrades(grades: ReadonlyMap<string, SeatGrade> | null): void {
    if (grades === null && this.picture.appearance.grades === null) return;
    this.picture.appearance.grades = grades;
    this.stage.setLook(this.picture.dressed());
    this.picture.tellRows();
  }

  /** What the comparison, the grades and the badges say of a seat, or of the ghost of a closed one, in words: for a tooltip. */
  remarks(id: string): readonly string[] {
    return this.picture.remarks(id);
  }

  /** A seat that is closed here, as the comparison has it. */
  closedSeat(id: string): ChartSeat | undefined {
    return this.model.slotOf(id) === NONE ? this.picture.appearance.comparison?.closed.find((seat) => seat.id === id) : undefined;
  }

  /** What the colours stand for. */
  get legend(): readonly LegendEntry[] {
    return this.picture.appearance.legend;
  }

  /** What the marks of the comparison stand for, and how many seats have each. */
  get markLegend(): readonly MarkLegendEntry[] {
    return this.picture.appearance.markLegend;
  }

  /** Selects seats; the first becomes the current card. Unknown ids are left out. */
  select(ids: readonly string[]): void {
    this.picks.set(ids.map((id) => this.model.slotOf(id)).filter((slot) => slot !== NONE));
  }

  get selection(): readonly string[] {
    return this.picks.ids();
  }

  get current(): string | null {
    return this.picks.currentId;
  }

  /** Makes a card current without selecting it, and brings it into the window unless told not to. */
  setCurrent(id: string, { reveal: bringsIt = true }: { readonly reveal?: boolean } = {}): void {
    const slot = this.model.slotOf(id);
    if (slot === NONE) return;
    if (bringsIt) this.moveTo(slot);
    else this.picks.setCurrent(slot);
  }

  /** The row of a seat as the chart knows it. */
  seat(id: string): ChartSeat | undefined {
    return this.model.seat(id);
  }

  /** The seat whose card is at a place of the window, in CSS pixels; null over the ground and over ghosts. */
  seatAt(x: number, y: number): string | null {
    const { slot, part } = this.sceneGestures.hitAt(x, y);
    return part === 'card' || part === 'toggle' ? this.model.idOf(slot) : null;
  }

  /** Shows at the hand that carries cards what was found out about a move, while it is the one that a drop would make. */
  setForetold(foretold: ForetoldMove | null): void {
    this.sceneGestures.foretell(foretold);
  }

  /** Whether seats may go below another one, for those who move them without a hand: why not, or what it would change. */
  verdictOn(seatIds: readonly string[], leadId: string): DropVerdict {
    const lead = this.model.slotOf(leadId);
    const moved = movedSlots(this.model, seatIds.map((id) => this.model.slotOf(id)).filter((slot) => slot !== NONE));
    if (lead === NONE || moved.length === 0) return { allowed: false };
    const reason = refusal(this.model, moved, { lead, mark: null }, this.strings);
    return reason === null ? { allowed: true, preview: previewOf(this.model, moved, { lead }, this.strings) } : { allowed: false, reason };
  }

  /** What vacant seats like these, each with all below it, would change under another one. */
  copyOn(seatIds: readonly string[], leadId: string): DropVerdict {
    const lead = this.model.slotOf(leadId);
    const copied = movedSlots(this.model, seatIds.map((id) => this.model.slotOf(id)).filter((slot) => slot !== NONE));
    return lead === NONE || copied.length === 0 ? { allowed: false } : { allowed: true, preview: previewOfCopy(this.model, copied, lead, this.strings) };
  }

  /** The move that puts a seat one place on (1) or back (-1) among its colleagues; null where it is the last or first of them. */
  moveBeside(id: string, step: 1 | -1): ChartMove | null {
    const index = this.model.indexBeside(id, step);
    const lead = this.model.seat(id)?.reportsTo ?? null;
    return index === null || lead === null ? null : { seatIds: [id], newParentId: lead, index };
  }

  /** Says where something stands over the chart, through which nothing can be dropped: it is then let go of. */
  setCover(isCovered: IsCovered): void {
    this.cover = isCovered;
  }

  /** The seats that a test picks, shown or not. */
  idsWhere(picks: (seat: ChartSeat) => boolean): readonly string[] {
    return this.model.idsWhere(picks);
  }

  /** Everything below a seat, in tree order. */
  below(id: string): readonly string[] {
    return this.model.below(id);
  }

  /** Leads from the root down to the seat: the breadcrumbs. */
  ancestors(id: string): readonly string[] {
    return this.model.ancestors(id);
  }

  /** The seat whose subtree is shown alone, or null. */
  get focus(): string | null {
    return this.model.focus === TOP ? null : this.model.idOf(this.model.focus);
  }

  /** Shows a subtree alone, or with null everything, and fits it unless told not to. */
  focusSubtree(id: string | null, { fit = true }: { readonly fit?: boolean } = {}): void {
    const slot = id === null ? TOP : this.model.slotOf(id);
    if (slot === NONE || slot === this.model.focus) return;
    this.model.focus = slot;
    if (slot !== TOP) this.model.setFolded(slot, false);
    this.picture.relayout(NONE, EDIT_PACE, this.picture.filtering.kept === null ? undefined : this.picture.refilter());
    this.events.emit('focus', id);
    if (fit) this.viewpoint.fit();
  }

  /** Unfolds the way to a seat, goes there, and makes it current. */
  flyTo(id: string, zoom?: number): void {
    this.viewpoint.flyTo(id, zoom);
    const slot = this.model.slotOf(id);
    if (slot !== NONE) this.picks.setCurrent(slot);
  }

  /** Shows a view at once, as from a link; the chart is then not fitted by itself. */
  setView(view: View): void {
    this.wantsFit = false;
    this.stage.setView(view);
  }

  /** The shown seats in reading order, for the accessible tree. */
  get rows(): TreeRows {
    return this.picture.rows;
  }

  /** The seats in the focus that a filter matches, with those that are folded away, in reading order: another one after `layout` where they have changed. */
  get listing(): SeatListing {
    return this.picture.listing;
  }

  /** Does what a key means on the chart. Returns false for keys that mean nothing here. */
  handleKey(key: string, keys: HeldKeys): boolean {
    return this.keys.handle(key, keys);
  }

  /** Shows the ring of the current card, or not: the keyboard is elsewhere. */
  setKeyboardHere(here: boolean): void {
    this.picks.setKeyboardHere(here);
  }

  /** Leaves a drag or a lasso. Returns whether there was one. */
  cancel(): boolean {
    return this.gestures.cancel();
  }

  /** All that is shown now, as values: for whoever draws it elsewhere. */
  snapshot(): ChartSnapshot {
    const { options, strings, model, folds, focus, selection } = this;
    const { appearance, lines, filtering } = this.picture;
    const { comparison, badges, grades, highlighted } = appearance;
    const seats = model.rows.filter((seat) => seat !== null);
    return { seats, lines, folded: folds.folded, focus, selection, comparison, badges, grades, highlighted, filter: filtering.filter, guests: filtering.welcomed, options, strings };
  }

  /** Stops drawing and listening. The engine cannot be used after that. */
  destroy(): void {
    this.pointer.destroy();
    this.minimapDrag?.destroy();
    this.stage.destroy();
    this.events.clear();
  }

  private wake(): void {
    if (this.gestures.activity !== 'idle') this.stage.halt();
    if (this.gestures.activity === 'pressed' || this.gestures.activity === 'dragging') this.stage.redraw.overlay();
  }

  private moveTo(slot: number): void {
    this.picks.setCurrent(slot);
    this.viewpoint.reveal(slot);
  }

  /** The card that stays in place when others move: the current one if it is in sight. */
  private anchor(): number {
    return this.viewpoint.anchor(this.picks.current);
  }

  private revealed(id: string): number {
    const slot = this.model.slotOf(id);
    if (slot === NONE || this.model.isShown(slot)) return slot;
    const { focus } = this;
    this.picture.filtering.welcome([id]);
    reveal(this.model, id);
    this.picture.relayout(NONE, null, this.picture.filtering.kept === null ? undefined : this.picture.refilter());
    this.tellFocus(focus);
    return slot;
  }

  private tellFocus(before: string | null): void {
    if (this.focus !== before) this.events.emit('focus', this.focus);
  }

  /** Lets the rows become others, finds again what was selected, and lays out where `edit` says that it moves anything. */
  private change(edit: () => boolean, anchor: () => number, pace: Pace | null): void {
    this.events.asOne(() => this.changeRows(edit, anchor, pace));
  }

  private changeRows(edit: () => boolean, anchor: () => number, pace: Pace | null): void {
    const selected = this.picks.ids();
    const current = this.picks.currentId;
    // Where the seat that the keyboard is on goes away, the keyboard goes on at its lead.
    const line = current === null ? [] : [...this.model.ancestors(current), current];
    const { focus } = this;
    // What somebody works on stays, whatever becomes of it.
    this.picture.filtering.welcome(selected);
    const moves = edit() || this.picture.standsByRows;
    this.picture.refilter();
    const look = this.picture.dressed();
    this.picks.restore(selected, current, line.findLast((id) => this.model.slotOf(id) !== NONE) ?? null);
    if (moves) this.picture.relayout(anchor(), pace, look);
    else this.picture.renew(look);
    this.tellFocus(focus);
  }

  /** A ghost was clicked: that of a moved seat leads to its card, that of a closed one is for the app. */
  private followGhost(slot: number): void {
    const ghost = this.stage.scene.ghostAt(slot);
    if (ghost?.kind === 'moved') this.flyTo(ghost.seat.id);
    else if (ghost?.kind === 'closed') this.events.emit('ghost', ghost.seat.id);
  }

  private firstFit(): void {
    if (!this.wantsFit || this.model.size === 0 || this.stage.camera.width <= 1) return;
    this.wantsFit = false;
    this.viewpoint.fit(false);
  }
}
