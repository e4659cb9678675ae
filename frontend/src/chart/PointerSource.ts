import type { GestureMachine } from './gestures/GestureMachine';
import type { PointerInput } from './gestures/gestureTypes';

/** Lines and pages of a wheel, in pixels. */
const WHEEL_LINE = 16;

/** Feeds the pointer, wheel and touch events of an element to a gesture machine. */
export class PointerSource {
  private readonly element: HTMLElement;
  private readonly gestures: GestureMachine;
  private readonly end = new AbortController();

  /** `wake` is called after each event that may need a clock: the machine is then ticked while it is busy. */
  constructor(element: HTMLElement, gestures: GestureMachine, wake: () => void, leave: () => void) {
    this.element = element;
    this.gestures = gestures;
    const on = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void, passive = true) => {
      element.addEventListener(type, run, { signal: this.end.signal, passive });
    };
    on('pointerdown', (event) => {
      element.setPointerCapture(event.pointerId);
      gestures.down(this.inputOf(event));
      wake();
    });
    on('pointermove', (event) => {
      gestures.move(this.inputOf(event));
      wake();
    });
    on('pointerup', (event) => {
      gestures.up(this.inputOf(event));
      wake();
    });
    on('pointercancel', () => gestures.cancel());
    on('pointerleave', leave);
    on('contextmenu', (event) => {
      event.preventDefault();
      gestures.contextMenu(this.place(event));
      wake();
    }, false);
    // Else a mouse is made of the touch that follows it, and closes the menu that the touch has opened.
    on('touchend', (event) => { if (event.cancelable) event.preventDefault(); }, false);
    on('wheel', (event) => this.wheel(event), false);
  }

  destroy(): void {
    this.end.abort();
  }

  private inputOf(event: PointerEvent): PointerInput {
    const { x, y } = this.place(event);
    const kind = event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
    return { id: event.pointerId, kind, x, y, button: event.button, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey, time: event.timeStamp };
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? WHEEL_LINE : event.deltaMode === 2 ? this.element.clientHeight : 1;
    this.gestures.wheel({ ...this.place(event), dx: event.deltaX * unit, dy: event.deltaY * unit, mod: event.ctrlKey || event.metaKey, shift: event.shiftKey });
  }

  private place(event: MouseEvent): { x: number; y: number } {
    const box = this.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
