import { useCallback } from 'react';
import { useServices } from '../../lib/services';

/** Several signs of one edit come within this time; they are one reason to read. */
const together = 30;

/**
 * Calls back when a scenario may be another one than was read: after an edit or an undo of this client, when live has
 * moved on, and when the reader comes back to the page. Nothing polls.
 */
export function useRereading(): (read: () => void) => () => void {
  const { live, edits, scenarios } = useServices();
  return useCallback((read) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(read, together);
    };
    const seen = () => { if (document.visibilityState === 'visible') soon(); };
    const stops = [live.onRevision(soon), edits.history.subscribe(soon), scenarios.subscribe(soon)];
    window.addEventListener('focus', seen);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      window.removeEventListener('focus', seen);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [live, edits, scenarios]);
}
