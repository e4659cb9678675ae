/** How far long work has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Longer than this no step keeps the window waiting, where the work can be cut so fine. */
const BREATH = 12;

/** Lets long work be done between the frames of the window: shows how far it is, and stops it when it is no longer wanted. */
export class Pace {
  private readonly signal: AbortSignal;
  private readonly tell: (progress: Progress) => void;
  private since = performance.now();
  private done = 0;
  private all = 1;

  constructor(signal: AbortSignal, tell: (progress: Progress) => void = () => undefined) {
    this.signal = signal;
    this.tell = tell;
  }

  /** So many steps are to come. Throws where the work was cancelled: a bar that was taken away does not come back. */
  begin(all: number): void {
    this.signal.throwIfAborted();
    this.done = 0;
    this.all = Math.max(1, all);
    this.tell({ done: 0, all: this.all });
  }

  /** One step is done; gives the window its turn where it has waited long enough. Throws where the work was cancelled. */
  async step(count = 1): Promise<void> {
    this.done = Math.min(this.all, this.done + count);
    await this.rest();
  }

  /** The same within a step. */
  async rest(): Promise<void> {
    this.signal.throwIfAborted();
    if (performance.now() - this.since < BREATH) return;
    this.tell({ done: this.done, all: this.all });
    await turn();
    this.since = performance.now();
    this.signal.throwIfAborted();
  }
}

/** One turn of the event loop: a message comes sooner than a timer, and after what the window has to do. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
