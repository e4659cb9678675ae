import { useEffect, useRef, type RefObject } from 'react';
import type { View } from '../../../chart/camera';
import type { ChartEngine } from '../../../chart/engine';

/**
 * Fits the chart again where something else than a hand made the view too small for it: two charts instead of one, and
 * the ghosts of a comparison that came after the first look, unless the view is another one since.
 */
export function useFitAgain(engine: ChartEngine | null, firstView: RefObject<View | null>, compared: boolean, side: boolean): void {
  useEffect(() => {
    if (!engine || !compared || firstView.current === null) return;
    const { x, y, k } = engine.viewpoint.view;
    const { current: first } = firstView;
    firstView.current = null;
    if (first.k === k && Math.abs(first.x - x) < 1 && Math.abs(first.y - y) < 1) engine.viewpoint.fit(false);
  }, [engine, compared, firstView]);
  const was = useRef(side);
  useEffect(() => {
    if (!engine || was.current === side) return;
    was.current = side;
    // Its canvas has another size after the next layout of the page.
    const timer = setTimeout(() => engine.viewpoint.fit(), 60);
    return () => clearTimeout(timer);
  }, [engine, side]);
}
