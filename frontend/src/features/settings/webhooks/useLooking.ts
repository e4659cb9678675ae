import { useEffect } from 'react';

/** How often the page looks how deliveries go: nothing tells it, since they are no changes of the organisation. */
const lookEvery = 1_500;

/** Looks again and again while somebody does. */
export function useLooking(look: () => void): void {
  useEffect(() => {
    const timer = setInterval(() => { if (document.visibilityState === 'visible') look(); }, lookEvery);
    return () => clearInterval(timer);
  }, [look]);
}
