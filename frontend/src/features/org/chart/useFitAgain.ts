import { useEffect, useRef, type RefObject } from 'react';
import type { ChartEngine } from '../../../chart/engine';

/**
 * Fits the chart again where something else than a hand made the view too small for it: two charts instead of one, and
 * the ghosts of a comparison that came after the first look, unless somebody has looked elsewhere since.
 */
export function useFitAgain(engine: ChartEngine | null, firstLook: RefObject<boolean>, compared: boolean, side: boolean): void {
  useEffect(() => {
    if (!engine || !compared || !firstLook.current) return;
    firstLook.current = false;
    engine.viewpoint.fit(false);
  }, [engine, compared, firstLook]);
  const was = useRef(side);
  useEffect(() => {
    if (!engine || was.current === side) return;
    was.current = side;
    // Its canvas has another size after the next layout of the page.
    const timer = setTimeout(() => engine.viewpoint.fit(), 60);
    return () => clearTimeout(timer);
  }, [engine, side]);
}
