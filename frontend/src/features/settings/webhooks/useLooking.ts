import { useEffect, useState } from 'react';
import { useServices } from '../../../lib/services';

/** How often the page looks how deliveries go while some are under way: nothing tells it, since they are no changes of the organisation. */
const lookEvery = 1_500;

/** How long after a change of the organisation something may be about to go out. */
const stirs = 10_000;

/**
 * Looks again and again while something is under way, and for a while after each change of the organisation, of which webhooks tell;
 * else when somebody comes back to the page. `stirred` starts anew what is looked at for a while, too.
 */
export function useLooking(look: () => void, pending: boolean, stirred = ''): void {
  const { live } = useServices();
  const [stirring, setStirring] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      clearTimeout(timer);
      setStirring(true);
      timer = setTimeout(() => setStirring(false), stirs);
    };
    stir();
    const stop = live.onRevision(stir);
    return () => { stop(); clearTimeout(timer); };
  }, [live, stirred]);
  useEffect(() => {
    const seen = () => { if (document.visibilityState === 'visible') look(); };
    document.addEventListener('visibilitychange', seen);
    const timer = pending || stirring ? setInterval(seen, lookEvery) : undefined;
    return () => { document.removeEventListener('visibilitychange', seen); clearInterval(timer); };
  }, [look, pending, stirring]);
}
