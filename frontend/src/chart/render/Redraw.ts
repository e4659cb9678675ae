/** Which canvases a redraw is asked for. */
export interface Wanted {
  scene: boolean;
  /** Another part of the same scene. */
  view: boolean;
  overlay: boolean;
}

/** Draws at the next animation frame, once, and only when somebody asked. */
export class Redraw {
  private wanted: Wanted = { scene: false, view: false, overlay: false };
  private handle = 0;
  private readonly draw: (now: number, wanted: Wanted) => void;

  constructor(draw: (now: number, wanted: Wanted) => void) {
    this.draw = draw;
  }

  /** Asks for the cards, and for the overlay that lies on them. */
  scene(): void {
    this.wanted.scene = true;
    this.overlay();
  }

  /** Asks for another part of the same cards. */
  view(): void {
    this.wanted.view = true;
    this.overlay();
  }

  /** Asks for the overlay alone. */
  overlay(): void {
    this.wanted.overlay = true;
    if (this.handle === 0) this.handle = requestAnimationFrame((now) => this.run(now));
  }

  /** Forgets what was asked. */
  stop(): void {
    cancelAnimationFrame(this.handle);
    this.handle = 0;
  }

  private run(now: number): void {
    const wanted = this.wanted;
    this.handle = 0;
    this.wanted = { scene: false, view: false, overlay: false };
    this.draw(now, wanted);
  }
}
