import { Camera, type View } from './camera';
import { type Flight, flingFrom, flyBetween } from './flight';
import type { Rect } from './layout/Layout';
import { Minimap } from './minimap/Minimap';
import { NONE } from './model/SeatTree';
import { drawOverlay, type OverlayState, showsNothing } from './render/drawOverlay';
import { drawScene } from './render/drawScene';
import { Detail, detailAt, Frame, type Look } from './render/Frame';
import { Leisure } from './render/Leisure';
import type { PlacedLine } from './render/lines';
import { PixelPainter } from './render/PixelPainter';
import { ReadAhead } from './render/ReadAhead';
import { Redraw, type Wanted } from './render/Redraw';
import type { Scene } from './render/Scene';
import { Surface } from './render/Surface';
import { type Pace, Transition } from './render/Transition';

/** The canvases of a chart. */
export interface Canvases {
  readonly static: HTMLCanvasElement;
  readonly overlay: HTMLCanvasElement;
  readonly minimap?: HTMLCanvasElement | null;
}

/** What the stage asks of whoever runs it. */
export interface StageHost {
  overlay(): OverlayState;
  /** A frame is about to be drawn; returns whether another must follow. */
  tick(now: number): boolean;
  cameraMoved(): void;
}

/** Where more cards than this are in sight, none walks to its place: nobody could follow them. */
const MOST_MOVING = 20_000;

/** Puts a scene on the canvases: camera, flights, cards on their way, and drawing when something changed. */
export class Stage {
  readonly camera = new Camera();
  readonly redraw: Redraw;
  scene: Scene;
  look: Look;
  readonly minimap: Minimap | null;
  private readonly ground: Surface;
  private readonly top: Surface;
  private readonly map: Surface | null;
  private readonly painter = new PixelPainter();
  private readonly readAhead: ReadAhead | null;
  private readonly leisure: Leisure | null;
  private readonly host: StageHost;
  private readonly stillness: MediaQueryList;
  /** Whether nothing is on the overlay. To clear it again would cost as much as to draw on it. */
  private isBlank = false;
  private placed: readonly PlacedLine[] = [];
  /** Places the lines anew; null while they are. */
  private placing: (() => readonly PlacedLine[]) | null = null;
  private mapIsBehind = false;
  private flight: Flight | null = null;
  private isFlung = false;
  private transition: Transition | null = null;

  constructor(canvases: Canvases, scene: Scene, look: (ground: Surface) => Look, host: StageHost) {
    this.ground = new Surface(canvases.static, true);
    this.top = new Surface(canvases.overlay, false);
    this.map = canvases.minimap ? new Surface(canvases.minimap, true) : null;
    this.minimap = this.map && new Minimap(this.map);
    this.scene = scene;
    this.look = look(this.ground);
    this.host = host;
    this.stillness = matchMedia('(prefers-reduced-motion: reduce)');
    this.redraw = new Redraw((now, wanted) => this.draw(now, wanted));
    const letters = scratchLike(canvases.static);
    this.readAhead = letters && new ReadAhead(letters);
    this.leisure = this.readAhead && new Leisure(() => this.readAhead!.steps(this.scene, this.look, this.camera, this.ground.dpr));
  }

  /** Sets the size of the window, and of the minimap, in CSS pixels. */
  resize(size: { width: number; height: number }, map: { width: number; height: number } | null, dpr: number): void {
    this.ground.resize(size.width, size.height, dpr);
    this.top.resize(size.width, size.height, dpr);
    if (map) this.map?.resize(map.width, map.height, dpr);
    this.isBlank = false;
    this.minimap?.resized();
    this.camera.resize(size.width, size.height);
    this.redraw.scene();
  }

  /** The cards in sight, to be asked for before they are laid out anew, since they walk from where they are; null where none would walk. */
  inSight(pace: Pace | null): readonly number[] | null {
    const { layout } = this.scene;
    const walk = pace !== null && this.mayMove() && layout.count > 0 && (pace.whenFar || detailAt(this.camera.view.k) > Detail.DENSITY);
    return walk ? this.scene.cardsIn(this.camera.area()) : null;
  }

  /**
   * Shows another scene, in another look where that changes with it. Where the card in the slot `anchor` is shown in
   * both, it stays where it is on the screen. Without a pace, or what was in sight before, the cards are at their places at once.
   */
  setScene(scene: Scene, anchor: number, pace: Pace | null, { look = this.look, inSight = null }: { readonly look?: Look | undefined; readonly inSight?: readonly number[] | null } = {}): void {
    const before = this.scene;
    const anchored = anchor > 0 && scene.layout.shown[anchor] === 1 ? before.slotLike(scene, anchor) : NONE;
    const isAnchored = anchored !== NONE && before.layout.shown[anchored] === 1;
    const shiftX = isAnchored ? scene.layout.x[anchor]! - before.x[anchored]! : 0;
    const shiftY = isAnchored ? scene.layout.y[anchor]! - before.y[anchored]! : 0;
    this.scene = scene;
    this.camera.setBounds(scene.layout.bounds);
    this.minimap?.invalidate();
    const { x, y, k } = this.camera.view;
    if (isAnchored) this.camera.view = { x: x - shiftX * k, y: y - shiftY * k, k };
    this.transition = pace !== null && inSight !== null
      ? Transition.between(scene, { before, inSight, tones: this.look.tones, shiftX, shiftY, area: this.camera.area() }, pace, performance.now(), MOST_MOVING)
      : null;
    this.look = look;
    this.host.cameraMoved();
    this.redraw.scene();
  }

  /** Draws other lines beside the tree. They are placed when they are drawn: an edit is often told twice before that. */
  setLines(placing: () => readonly PlacedLine[]): void {
    this.placing = placing;
    this.redraw.scene();
  }

  /** The pace at which cards are on their way; null while all are at their places. */
  get pace(): Pace | null {
    return this.transition?.pace ?? null;
  }

  setLook(look: Look): void {
    this.look = look;
    this.minimap?.invalidate();
    this.redraw.scene();
  }

  /** Goes to a view: flying, or at once where motion is not wanted. */
  goTo(view: View, animate = true): void {
    if (animate && this.mayMove()) {
      this.isFlung = false;
      this.flight = flyBetween(this.camera.view, view, this.camera.width, this.camera.height, performance.now());
      this.redraw.scene();
    } else this.setView(view);
  }

  /** Shows a view at once. */
  setView(view: View): void {
    this.flight = null;
    this.camera.view = view;
    this.moved();
  }

  /** Ends a flight, or what a fling set off, where it is. */
  halt(): void {
    this.flight = null;
  }

  /** Lets the view glide on after a hand let go of it, where motion is wanted. Whatever else moves the view ends it. */
  fling(vx: number, vy: number): void {
    if (!this.mayMove()) return;
    this.flight = flingFrom(this.camera.view, vx, vy, performance.now(), (view) => this.camera.kept(view));
    this.isFlung = true;
    this.redraw.scene();
  }

  /** Whether the view glides on after a fling. */
  get glides(): boolean {
    return this.flight !== null && this.isFlung;
  }

  panBy(dx: number, dy: number): void {
    this.flight = null;
    this.camera.panBy(dx, dy);
    this.moved();
  }

  zoomAt(factor: number, x: number, y: number): void {
    this.flight = null;
    this.camera.zoomAt(factor, x, y);
    this.moved();
  }

  /** Where a shown slot is on the screen, in CSS pixels of the window. */
  screenRect(slot: number): Rect {
    return this.camera.toScreen(this.scene.rectNow(slot));
  }

  setCursor(cursor: 'default' | 'pointer' | 'grabbing'): void {
    this.top.setCursor(cursor);
  }

  /** Whether the system has nothing against motion. */
  mayMove(): boolean {
    return !this.stillness.matches;
  }

  /** Texts are measured and letters made anew, as must be done once a font has loaded. */
  forgetTexts(): void {
    this.look.fitter.clear();
    this.readAhead?.clear();
    this.redraw.scene();
  }

  destroy(): void {
    this.redraw.stop();
    this.leisure?.stop();
  }

  private moved(): void {
    this.host.cameraMoved();
    this.redraw.view();
  }

  private draw(now: number, wanted: Wanted): void {
    let goesOn = this.advance(now, wanted);
    const { camera, scene, look } = this;
    if (wanted.scene || wanted.view) {
      if (this.placing !== null) [this.placed, this.placing] = [this.placing(), null];
      drawScene(new Frame(this.ground.ctx, scene, look, camera.view, camera, this.ground.dpr), this.painter, this.placed, !wanted.scene);
    }
    if (this.minimap && (wanted.scene || wanted.view || this.mapIsBehind)) {
      // What somebody waits for comes first: the map follows in a frame that has less to draw.
      this.mapIsBehind = this.minimap.draw(scene, look, camera, !wanted.scene);
      goesOn ||= this.mapIsBehind;
    }
    const overlay = this.host.overlay();
    const staysBlank = this.isBlank;
    this.isBlank = showsNothing(scene, look, overlay);
    if (!this.isBlank || !staysBlank) drawOverlay(this.top.ctx, this.top.dpr, scene, camera, look, overlay);
    if (goesOn) this.redraw.overlay();
    this.leisure?.interrupt();
  }

  /** Moves on whatever moves by itself; returns whether it needs another frame. */
  private advance(now: number, wanted: Wanted): boolean {
    let goesOn = this.host.tick(now);
    if (this.flight) {
      const { flight } = this;
      this.camera.view = flight.at(now);
      if (now >= flight.end) this.flight = null;
      this.host.cameraMoved();
      wanted.view = true;
      goesOn = true;
    }
    if (this.transition) {
      if (!this.transition.step(now)) {
        this.transition = null;
        this.host.cameraMoved();
      }
      wanted.scene = true;
      goesOn = true;
    }
    return goesOn;
  }
}

/** A small canvas that is never shown, for letters; null where there is none, as outside of a browser. */
function scratchLike(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const scratch = canvas.ownerDocument.createElement('canvas');
  scratch.width = 1024;
  scratch.height = 64;
  return scratch.getContext('2d', { alpha: false });
}
