import { TreeRows } from './a11y/TreeRows';
import { Appearance, type MarkLegendEntry } from './Appearance';
import type { View } from './camera';
import { ChartFolds } from './ChartFolds';
import type { ChartEngineSetup, ChartEvents, ChartOptions } from './chartTypes';
import { ChartViewpoint } from './ChartViewpoint';
import { type ChartFilter, Filtering } from './Filtering';
import type { ChartSnapshot } from './export/ChartSnapshot';
import { type CanDrop, type ChartMove, DragSession, type ForetoldMove, type IsCovered } from './DragSession';
import { Emitter } from './emitter';
import { GestureMachine } from './gestures/GestureMachine';
import { type DropVerdict, movedSlots, previewOf, previewOfCopy, refusal } from './gestures/drop';
import { stepOf, walk } from './gestures/walk';
import { emptyLayout } from './layout/Layout';
import { layoutChart } from './layout/layoutChart';
import { MinimapDrag } from './minimap/MinimapDrag';
import type { SeatBadge } from './model/badge';
import type { DimensionContext, DimensionId } from './model/dimensions';
import { facetOf, type FacetValue, listed } from './model/facet';
import type { SeatGrade } from './model/grade';
import { ChartModel, type SeatChange } from './model/ChartModel';
import type { ChartComparison } from './model/comparison';
import { reveal } from './model/folding';
import { withGhosts } from './model/GhostTree';
import { Remarks } from './model/remarks';
import { type ChartLine, type ChartSeat, LINE_KINDS } from './model/seat';
import { SeatListing } from './model/SeatListing';
import { NONE, TOP } from './model/SeatTree';
import { seenTree, teamGroups } from './model/SeenTree';
import type { ShownTree } from './model/ShownTree';
import type { LegendEntry } from './model/tones';
import { PointerSource } from './PointerSource';
import type { Look } from './render/Frame';
import { placeLines } from './render/lines';
import { Scene } from './render/Scene';
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
  private readonly sceneGestures: SceneGestures;
  private options: ChartOptions;
  private lines: readonly ChartLine[] = [];
  private readonly appearance: Appearance;
  private readonly filtering: Filtering;
  private shown: ShownTree = this.model;
  private rowsCache: TreeRows | null = null;
  private listingCache: SeatListing | null = null;
  private remarksCache: Remarks | null = null;
  private wantsFit = true;
  private cover: IsCovered = () => false;

  constructor(setup: ChartEngineSetup) {
    const { canvases, theme, strings = englishStrings, canDrop, orientation = 'top-down', wrap = true, colorBy = 'team', lineKinds = LINE_KINDS, grouped = false, today = new Date().toISOString().slice(0, 10), readOnly = false } = setup;
    this.options = { orientation, wrap, colorBy, lineKinds, grouped, today, readOnly };
    this.strings = strings;
    this.canDrop = canDrop;
    this.appearance = new Appearance(this.model, strings);
    this.filtering = new Filtering(this.model);
    this.picks = new Selection(this.model, this.events, () => this.stage.redraw.overlay());
    this.stage = new Stage(canvases, new Scene(this.model, emptyLayout(orientation)), ({ ctx }) => ({
      theme,
      strings,
      tones: new Uint8Array(1),
      dimmed: null,
      marks: null,
      badges: null,
      grades: null,
      fitter: new TextFitter((text, font) => {
        ctx.font = font;
        return ctx.measureText(text).width;
      }),
    }), {
      overlay: () => ({ ...this.picks.state, ...this.sceneGestures.state }),
      tick: (now) => this.sceneGestures.tick(now, this.gestures),
      cameraMoved: () => this.events.emit('camera', this.stage.camera.view),
    });
    this.folds = new ChartFolds(this.model, (slot) => this.relayout(slot === NONE ? this.anchor() : slot, EDIT_PACE));
    this.viewpoint = new ChartViewpoint(this.model, this.stage, (id) => this.revealed(id));
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
    if (change.removed.length > 0) this.gestures.cancel();
    this.change(() => this.model.applyChange(change), () => anchor, EDIT_PACE);
  }

  /** Moves seats before the server has said so. The rows that it sends are right in any case; `applyChange` takes them. */
  moveSeats({ seatIds, newParentId, index }: ChartMove): void {
    const anchor = this.anchor();
    this.model.move(seatIds, newParentId, index);
    this.filtering.welcome(seatIds);
    this.relayout(anchor, EDIT_PACE, this.dressed());
  }

  /** Replaces the lines beside the tree. */
  setLines(lines: readonly ChartLine[]): void {
    this.lines = lines;
    this.replaceLines();
  }

  setTheme(theme: ChartTheme): void {
    this.stage.look.fitter.clear();
    this.stage.setLook({ ...this.stage.look, theme });
  }

  /** Measures texts anew, as must be done once a font has loaded. */
  fontsLoaded(): void {
    this.stage.look.fitter.clear();
    this.stage.redraw.scene();
  }

  setOptions(options: Partial<ChartOptions>): void {
    const before = this.options;
    this.options = { ...before, ...options };
    if (this.options.readOnly && !before.readOnly) this.gestures.cancel();
    if (this.options.colorBy !== before.colorBy || this.options.today !== before.today) {
      this.stage.setLook(this.dressed());
      this.events.emit('legend', null);
    }
    if (this.options.orientation !== before.orientation || this.options.wrap !== before.wrap || this.options.grouped !== before.grouped) {
      this.relayout(NONE, EDIT_PACE);
      this.viewpoint.fit();
    } else if (this.options.lineKinds !== before.lineKinds) this.replaceLines();
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
    const before = this.filtering.filter;
    this.filtering.set(filter);
    if (before === null && this.filtering.filter === null) return;
    const anchor = this.anchor();
    const look = this.dressed();
    this.listingCache = null;
    if (before?.mode === 'hide' || this.filtering.filter?.mode === 'hide') this.relayout(anchor, EDIT_PACE, look);
    else {
      this.stage.setLook(look);
      this.tellRows();
    }
  }

  /** How many seats match the filter, of how many; null while there is none. */
  get matched(): { readonly count: number; readonly total: number } | null {
    return this.filtering.matched;
  }

  /** The values that seats have of a dimension, as they are listed. */
  valuesOf(dimension: DimensionId): readonly FacetValue[] {
    return listed(facetOf(this.model, dimension, this.context).values, dimension, this.context);
  }

  /** Lets seats stay that the filter would leave out, until there is another one: those that somebody works on. */
  keepSeen(ids: readonly string[]): void {
    if (this.filtering.welcome(ids)) this.relayout(this.anchor(), EDIT_PACE, this.dressed());
  }

  /** Puts all seats but these in the background; null puts none there. */
  setHighlighted(ids: Iterable<string> | null): void {
    this.appearance.highlighted = ids === null ? null : new Set(ids);
    this.stage.setLook(this.appearance.marked(this.stage.look));
  }

  /**
   * Marks what this world changes against another, and shows as ghosts what is closed here and where seats moved
   * from; null takes all of it away again. Ghosts have places of their own, and are no seats in any other way.
   */
  setComparison(comparison: ChartComparison | null): void {
    if (comparison === null && this.appearance.comparison === null) return;
    const anchor = this.anchor();
    this.appearance.comparison = comparison;
    // It often comes right after other seats, whose walk must not end in a jump.
    this.relayout(anchor, this.stage.pace ?? EDIT_PACE, this.filtering.kept === null ? this.appearance.marked(this.stage.look) : this.dressed());
  }

  /** Puts badges with what findings say on seats; null takes them away. Unknown ids wait for their seats. */
  setBadges(badges: ReadonlyMap<string, SeatBadge> | null): void {
    if (badges === null && this.appearance.badges === null) return;
    this.appearance.badges = badges;
    this.stage.setLook(this.appearance.marked(this.stage.look));
    this.tellRows();
  }

  /**
   * Colours cards by how their seats stand in one thing, in place of what the options say, with a shape and words on
   * each; null takes it away. Seats that are not among them say nothing. Unknown ids wait for their seats.
   */
  setGrades(grades: ReadonlyMap<string, SeatGrade> | null): void {
    if (grades === null && this.appearance.grades === null) return;
    this.appearance.grades = grades;
    this.stage.setLook(this.dressed());
    this.tellRows();
  }

  /** What the comparison, the grades and the badges say of a seat, or of the ghost of a closed one, in words: for a tooltip. */
  remarks(id: string): readonly string[] {
    return this.remarker.of(id);
  }

  /** A seat that is closed here, as the comparison has it. */
  closedSeat(id: string): ChartSeat | undefined {
    return this.model.slotOf(id) === NONE ? this.appearance.comparison?.closed.find((seat) => seat.id === id) : undefined;
  }

  /** What the colours stand for. */
  get legend(): readonly LegendEntry[] {
    return this.appearance.legend;
  }

  /** What the marks of the comparison stand for, and how many seats have each. */
  get markLegend(): readonly MarkLegendEntry[] {
    return this.appearance.markLegend;
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
    this.relayout(NONE, EDIT_PACE, this.filtering.kept === null ? undefined : this.dressed());
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
    return (this.rowsCache ??= new TreeRows(this.model, this.strings, this.shown, this.remarker));
  }

  /** The seats in the focus that a filter matches, with those that are folded away, in reading order: another one after `layout` where they have changed. */
  get listing(): SeatListing {
    return (this.listingCache ??= new SeatListing(this.model, this.filtering.matched?.matches ?? null));
  }

  /** Does what a key means on the chart. Returns false for keys that mean nothing here. */
  handleKey(key: string, keys: { shift: boolean }): boolean {
    if (key === 'Escape') return this.cancel();
    const step = stepOf(key, this.options.orientation);
    const { current } = this.picks;
    if (step !== undefined) {
      const to = walk(this.model, current, step);
      if (to === NONE) return false;
      this.moveTo(to);
      this.picks.setKeyboardHere(true);
      this.picks.followKeyboard(to, keys.shift);
      return true;
    }
    if (current === NONE) return false;
    const id = this.model.idOf(current);
    if (key === 'Enter') this.events.emit('open', id);
    else if (key === 'F2' && !this.options.readOnly) this.events.emit('rename', id);
    else if (key === ' ') this.folds.toggle(id);
    else if (key === 'ContextMenu' || (key === 'F10' && keys.shift)) this.openMenu(id);
    else return false;
    return true;
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
    const { appearance, options, lines, strings, model, folds, focus, selection } = this;
    const { comparison, badges, grades, highlighted } = appearance;
    const seats = model.rows.filter((seat) => seat !== null);
    return { seats, lines, folded: folds.folded, focus, selection, comparison, badges, grades, highlighted, filter: this.filtering.filter, guests: this.filtering.welcomed, options, strings };
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

  /** The menu that the keyboard asks for opens at the card. */
  private openMenu(id: string): void {
    const rect = this.viewpoint.rectOf(id);
    if (rect !== null) this.events.emit('menu', { id, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
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
    this.filtering.welcome([id]);
    reveal(this.model, id);
    this.relayout(NONE, null, this.filtering.kept === null ? undefined : this.dressed());
    this.tellFocus(focus);
    return slot;
  }

  private tellFocus(before: string | null): void {
    if (this.focus !== before) this.events.emit('focus', this.focus);
  }

  /** Lets the rows become others, finds again what was selected, and lays out where `edit` says that it moves anything. */
  private change(edit: () => boolean, anchor: () => number, pace: Pace | null): void {
    const selected = this.picks.ids();
    const current = this.picks.currentId;
    // Where the seat that the keyboard is on goes away, the keyboard goes on at its lead.
    const line = current === null ? [] : [...this.model.ancestors(current), current];
    const { focus } = this;
    // What somebody works on stays, whatever becomes of it.
    this.filtering.welcome(selected);
    const moves = edit() || this.standsByRows;
    const look = this.dressed();
    this.picks.restore(selected, current, line.findLast((id) => this.model.slotOf(id) !== NONE) ?? null);
    if (moves) this.relayout(anchor(), pace, look);
    else this.renew(look);
    this.tellFocus(focus);
  }

  /** Whether where cards stand depends on more of the rows than who reports to whom: on a filter, on teams, or on what ghosts stand for. */
  private get standsByRows(): boolean {
    return this.appearance.comparison !== null || this.filtering.filter?.mode === 'hide' || this.options.grouped;
  }

  private relayout(anchor: number, pace: Pace | null, look?: Look): void {
    this.model.seen = seenTree(this.model, { kept: this.filtering.kept, groups: this.grouping() });
    this.shown = withGhosts(this.model, this.appearance.comparison, (id) => this.filtering.showsClosed(id));
    this.picks.release((slot) => this.model.isLeftOut(slot));
    this.picks.forgetGhost();
    this.listingCache = null;
    this.stage.setScene(new Scene(this.model, layoutChart(this.shown, this.options), this.shown), anchor, pace, look);
    this.replaceLines();
    // A card that was folded away leaves the keyboard at the lead that hides it.
    if (this.picks.current !== NONE) this.picks.setCurrent(this.model.shownFor(this.picks.current));
    this.tellRows();
  }

  /** Shows what rows say anew. Cards that are on their way go on. */
  private renew(look: Look): void {
    this.listingCache = null;
    this.stage.scene.renewRows();
    this.stage.setLook(look);
    this.tellRows();
  }

  private tellRows(): void {
    this.rowsCache = null;
    this.remarksCache = null;
    this.events.emit('layout', null);
  }

  private get remarker(): Remarks {
    return (this.remarksCache ??= new Remarks(this.model, this.appearance, this.strings));
  }

  /** The look of the seats as they are now, coloured by what the options say. */
  private dressed(): Look {
    const { appearance, filtering } = this;
    filtering.update(this.context, appearance.comparison);
    appearance.matches = filtering.matched?.matches ?? null;
    appearance.leavesOut = filtering.kept !== null;
    return appearance.dressed(this.stage.look, this.options.colorBy, this.context);
  }

  private get context(): DimensionContext {
    return { strings: this.strings, today: this.options.today };
  }

  /** By slot: the team that siblings stand together by; null while they do not. */
  private grouping(): Int32Array | null {
    return this.options.grouped ? teamGroups(this.model, this.context) : null;
  }

  /** A ghost was clicked: that of a moved seat leads to its card, that of a closed one is for the app. */
  private followGhost(slot: number): void {
    const ghost = this.stage.scene.ghostAt(slot);
    if (ghost?.kind === 'moved') this.flyTo(ghost.seat.id);
    else if (ghost?.kind === 'closed') this.events.emit('ghost', ghost.seat.id);
  }

  private replaceLines(): void {
    this.stage.lines = placeLines(this.model, this.lines, new Set(this.options.lineKinds));
    this.stage.redraw.scene();
  }

  private firstFit(): void {
    if (!this.wantsFit || this.model.size === 0 || this.stage.camera.width <= 1) return;
    this.wantsFit = false;
    this.viewpoint.fit(false);
  }
}
