/** In milliseconds: when nothing was drawn for so long, nobody waits for anything. */
const REST = 100;
/** What a step may take that is begun in what is left of an idle time. */
const STEP = 2;
/** Where the browser does not say when it is idle: how long to work at one go, and how long to pause. */
const SPELL = 4;
const PAUSE = 30;

/** Does work in short steps while nothing else is to do, never in a frame, and leaves it whenever something is drawn. */
export class Leisure {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idle = 0;
  private steps: Iterator<void> | null = null;
  private readonly begin: () => Iterator<void>;

  constructor(begin: () => Iterator<void>) {
    this.begin = begin;
  }

  /** Something was drawn: the work begins again after a while. */
  interrupt(): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.steps = this.begin();
      this.goOn();
    }, REST);
  }

  /** Leaves the work. */
  stop(): void {
    clearTimeout(this.timer);
    if (this.idle !== 0) cancelIdleCallback(this.idle);
    this.idle = 0;
    this.steps = null;
  }

  private goOn(): void {
    if (typeof requestIdleCallback === 'function') {
      this.idle = requestIdleCallback((deadline) => {
        this.idle = 0;
        this.work(() => deadline.timeRemaining() > STEP);
      });
      return;
    }
    this.timer = setTimeout(() => {
      const end = performance.now() + SPELL;
      this.work(() => performance.now() < end);
    }, PAUSE);
  }

  private work(hasTime: () => boolean): void {
    while (this.steps !== null && hasTime()) if (this.steps.next().done === true) this.steps = null;
    if (this.steps !== null) this.goOn();
  }
}
