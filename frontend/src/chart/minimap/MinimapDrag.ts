import type { Stage } from '../Stage';

/** Moves the view to where the minimap is pressed or dragged. */
export class MinimapDrag {
  private readonly end = new AbortController();

  constructor(canvas: HTMLCanvasElement, stage: Stage) {
    const go = (event: PointerEvent, animate: boolean) => {
      const box = canvas.getBoundingClientRect();
      const at = stage.minimap?.toChart(event.clientX - box.left, event.clientY - box.top);
      if (at) stage.goTo(stage.camera.viewAround({ ...at, width: 0, height: 0 }), animate);
    };
    const { signal } = this.end;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      go(event, true);
    }, { signal });
    canvas.addEventListener('pointermove', (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) go(event, false);
    }, { signal });
  }

  destroy(): void {
    this.end.abort();
  }
}
