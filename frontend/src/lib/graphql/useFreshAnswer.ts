import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '../services';
import { useWorld } from '../useWorld';
import { asProblem, type Problem } from './problem';

export interface FreshAnswer<Data> {
  /** What was read last; it stays while it is read again. */
  readonly data: Data | undefined;
  /** Why there is nothing newer to show. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

interface Held<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | null;
  readonly scenario: string | null;
}

/**
 * An answer past the normalised cache, for what is so large that taking it apart and putting it together again takes longer
 * than reading it. It is read again whenever the open world has a new revision: one question at a time, so that it comes
 * even where changes come faster than answers. `load` has to be stable for as long as it asks for the same.
 */
export function useFreshAnswer<Data>(load: (signal: AbortSignal) => Promise<Data>): FreshAnswer<Data> {
  const { live } = useServices();
  const { scenario, asOf } = useWorld();
  const [held, setHeld] = useState<Held<Data>>({ data: undefined, problem: null, scenario });
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    const stop = new AbortController();
    let underWay = false;
    let again = false;
    const show = (change: { data: Data; problem: null } | { problem: Problem }) => {
      // Nothing of live is shown in a scenario or the other way round: their revisions count different things.
      setHeld((now) => ({ data: now.scenario === scenario ? now.data : undefined, ...change, scenario }));
    };
    const read = async () => {
      again = underWay;
      if (underWay) return;
      underWay = true;
      try {
        const data = await load(stop.signal);
        if (!stop.signal.aborted) show({ data, problem: null });
      } catch (error) {
        const problem = asProblem(error);
        if (problem && !stop.signal.aborted) show({ problem });
      }
      underWay = false;
      if (again && !stop.signal.aborted) void read();
    };
    ask.current = () => void read();
    void read();
    // A moment of live stays as it was.
    const stopListening = scenario === null && asOf !== null ? () => undefined : live.onRevision((revised) => { if (revised === scenario) void read(); });
    return () => {
      stopListening();
      stop.abort();
    };
  }, [load, live, scenario, asOf]);
  const retry = useCallback(() => ask.current(), []);
  return { data: held.scenario === scenario ? held.data : undefined, problem: held.scenario === scenario ? held.problem : null, retry };
}
