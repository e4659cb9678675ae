import { useEffect, useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';

/** Who the card under the pointer is, in full: a card may have to shorten a name or be too far away to show it. */
export function useHoveredSeat(engine: ChartEngine | null): string | undefined {
  const [words, setWords] = useState<string>();
  useEffect(() => engine?.on('hover', (id) => {
    const seat = id === null ? undefined : engine.seat(id) ?? engine.closedSeat(id);
    setWords(seat && [...new Set([seatName(seat), seat.title, seat.team?.name, ...engine.remarks(seat.id)])].filter(Boolean).join('\n'));
  }), [engine]);
  return words;
}
