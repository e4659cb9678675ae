import type { AimedMove, DragSession, ForetoldMove } from './DragSession';
import type { Emitter } from './emitter';
import type { ChartEvents } from './chartTypes';
import type { GestureMachine } from './gestures/GestureMachine';
import type { GestureHost, Hit, Point } from './gestures/gestureTypes';
import type { Rect } from './layout/Layout';
import { isOnToggle } from './render/cardShape';
import { Detail, detailAt } from './render/Frame';
import type { DragPicture } from './render/drawOverlay';
import type { Selection } from './Selection';
import type { Stage } from './Stage';

/** What gestures start that is not theirs to do. */
export interface GestureActions {
  toggle(slot: number): void;
  startDrag(slot: number): DragSession;
  mayDrag(): boolean;
  /** A ghost was clicked. */
  followGhost(slot: number): void;
}

/** Carries gestures out on a stage: what is under the pointer, selecting, lasso and drag. */
export class SceneGestures implements GestureHost {
  private readonly stage: Stage;
  private readonly picks: Selection;
  private readonly events: Emitter<ChartEvents>;
  private readonly actions: GestureActions;
  private lassoRect: Rect | null = null;
  private session: DragSession | null = null;
  private aimedAt: string | null = null;

  constructor(stage: Stage, picks: Selection, events: Emitter<ChartEvents>, actions: GestureActions) {
    this.stage = stage;
    this.picks = picks;
    this.events = events;
    this.actions = actions;
  }

  get state(): { lasso: Rect | null; drag: DragPicture | null } {
    return { lasso: this.lassoRect, drag: this.session?.picture ?? null };
  }

  /** Lets time pass for what needs it; returns whether it goes on. */
  tick(now: number, gestures: GestureMachine): boolean {
    gestures.tick(now);
    const scrolls = this.session?.scroll(now) ?? false;
    return scrolls || gestures.activity === 'pressed';
  }

  hitAt(x: number, y: number): Hit {
    const { scene, camera } = this.stage;
    const at = camera.toChart(x, y);
    const slot = scene.cardAt(at.x, at.y);
    if (slot < 0) return { part: 'ground', slot };
    if (slot >= scene.firstGhost) return { part: 'ghost', slot };
    const leads = scene.seats.direct[slot]! > 0;
    const isToggle = leads && isOnToggle(at.x - scene.layout.x[slot]!, at.y - scene.layout.y[slot]!, { zoom: camera.view.k, isFolded: scene.isFolded(slot) });
    return { part: isToggle ? 'toggle' : 'card', slot };
  }

  /** Where cards are bars, nobody sees whom a hand would take: it means the chart, even on a chosen seat, which may be everywhere. */
  canDrag(): boolean {
    return this.actions.mayDrag() && detailAt(this.stage.camera.view.k) > Detail.DENSITY;
  }

  pan(dx: number, dy: number): void {
    this.stage.panBy(dx, dy);
  }

  fling(vx: number, vy: number): void {
    this.stage.fling(vx, vy);
  }

  stopFling(): boolean {
    const { glides } = this.stage;
    if (glides) this.stage.halt();
    return glides;
  }

  zoom(factor: number, x: number, y: number): void {
    this.stage.zoomAt(factor, x, y);
  }

  hover(hit: Hit): void {
    this.stage.setCursor(hit.part === 'toggle' || hit.part === 'ghost' ? 'pointer' : 'default');
    if (hit.part === 'ghost') this.picks.hoverGhost(hit.slot, this.stage.scene.seatAt(hit.slot).id);
    else this.picks.hover(hit.slot);
  }

  leave(): void {
    if (this.session === null) this.picks.hover(-1);
  }

  click(hit: Hit, keys: { shift: boolean; mod: boolean }): void {
    this.picks.setKeyboardHere(false);
    if (hit.part === 'toggle') this.actions.toggle(hit.slot);
    else if (hit.part === 'ghost') this.actions.followGhost(hit.slot);
    else if (hit.part === 'ground') this.picks.set([]);
    else if (keys.shift || keys.mod) this.picks.flip(hit.slot);
    else this.picks.set([hit.slot]);
  }

  doubleClick(hit: Hit): void {
    if (hit.part === 'card') this.events.emit('open', this.stage.scene.model.idOf(hit.slot));
  }

  menu(hit: Hit, x: number, y: number): void {
    const isSeat = hit.part === 'card' || hit.part === 'toggle';
    if (isSeat && !this.picks.has(hit.slot)) this.picks.set([hit.slot]);
    this.events.emit('menu', { id: !isSeat ? null : this.stage.scene.model.idOf(hit.slot), x, y });
  }

  lasso(from: Point, to: Point): void {
    this.lassoRect = rectBetween(from, to);
    this.stage.redraw.overlay();
  }

  lassoEnd(from: Point, to: Point, add: boolean): void {
    this.lassoRect = null;
    const { camera, scene } = this.stage;
    const caught = scene.cardsIn(rectBetween(camera.toChart(from.x, from.y), camera.toChart(to.x, to.y))).filter((slot) => slot < scene.firstGhost);
    const kept = add ? [...this.picks.state.selected] : [];
    this.picks.set([...new Set([...caught, ...kept])]);
    this.stage.redraw.overlay();
  }

  lassoCancel(): void {
    this.lassoRect = null;
    this.stage.redraw.overlay();
  }

  dragStart(slot: number): void {
    this.picks.setKeyboardHere(false);
    this.session = this.actions.startDrag(slot);
    this.stage.setCursor('grabbing');
  }

  dragTo(x: number, y: number): void {
    this.session?.to(x, y);
    this.stage.redraw.overlay();
    if (this.session !== null) this.events.emit('drag', { seatIds: this.session.seatIds, x, y });
    this.tellAim(this.session?.aim ?? null);
  }

  /** Shows at the hand what was found out about the move that a drop would make. */
  foretell(foretold: ForetoldMove | null): void {
    this.session?.foretell(foretold);
    this.stage.redraw.overlay();
  }

  drop(x: number, y: number): void {
    const { session } = this;
    session?.to(x, y);
    this.dragCancel();
    const move = session?.move ?? null;
    if (move !== null) this.events.emit('move', move);
    else if (session !== null) this.events.emit('letGo', { seatIds: session.seatIds, x, y, reason: session.refusal });
  }

  dragCancel(): void {
    if (this.session !== null) this.events.emit('drag', null);
    this.tellAim(null);
    this.session = null;
    this.stage.setCursor('default');
    this.stage.redraw.overlay();
  }

  /** Another place among the same reports is the same lead, and changes nothing for it. */
  private tellAim(aim: AimedMove | null): void {
    const lead = aim?.move.newParentId ?? null;
    if (lead === this.aimedAt) return;
    this.aimedAt = lead;
    this.events.emit('aim', aim);
  }
}

function rectBetween(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
