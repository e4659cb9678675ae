import { useEffect, type RefObject } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';

/**
 * Tells who the card under the pointer is, in full: a card may have to shorten a name or be too far away to show it. It
 * goes straight onto the element, because the pointer crosses many cards a second and nothing else depends on it.
 */
export function useHoveredSeat(engine: ChartEngine | null, element: RefObject<HTMLElement | null>, drawn: boolean): void {
  useEffect(() => {
    if (!engine || !drawn) return;
    const tell = (words: string | null) => (words === null ? element.current?.removeAttribute('title') : element.current?.setAttribute('title', words));
    const stop = engine.on('hover', (id) => {
      const seat = id === null ? undefined : engine.seat(id) ?? engine.closedSeat(id);
      tell(seat ? [...new Set([seatName(seat), seat.title, seat.team?.name, ...engine.remarks(seat.id)])].filter(Boolean).join('\n') : null);
    });
    return () => {
      stop();
      tell(null);
    };
  }, [engine, element, drawn]);
}
