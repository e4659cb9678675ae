import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { ChipHand, type CarriedChip, type ChipTable } from './ChipHand';

/**
 * Chips in hand, by mouse, finger or pen: near an edge the table scrolls, Escape lets go. Returns what is in hand, and where what follows the
 * hand is to be put: it moves with every event, of which React need not know.
 */
export function useChipDrag(scroller: RefObject<HTMLDivElement | null>, table: ChipTable): { carried: CarriedChip | null; follower: RefObject<HTMLDivElement | null> } {
  const [carried, setCarried] = useState<CarriedChip | null>(null);
  const follower = useRef<HTMLDivElement>(null);
  const now = useRef(table);
  const hand = useRef<ChipHand | null>(null);
  useLayoutEffect(() => { now.current = table; });
  useEffect(() => {
    const { current: element } = scroller;
    if (element === null) return undefined;
    const own = hand.current = new ChipHand(element, follower, () => now.current, setCarried);
    return () => own.destroy();
  }, [scroller]);
  // What follows the hand is drawn a moment after the chip was taken: it begins where the hand is.
  useLayoutEffect(() => { if (carried !== null) hand.current?.follow(); }, [carried]);
  return { carried, follower };
}
