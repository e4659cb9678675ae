import { parse } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { ProblemError, unreachable, type Problem } from '../graphql/problem';
import { request } from '../graphql/request';
import { useServices } from '../services';
import type { World } from '../world';
import { inWorld } from './inWorld';
import { isPaged, readPages } from './pages';

/** The answer of a query, or why there is none; neither until the first has come. */
export interface Answer {
  readonly data: unknown;
  readonly problem: Problem | null;
  /** How many rows have come while further pages are read; null where none are. */
  readonly rows: number | null;
  /** Whether there are more pages than are read. */
  readonly cut: boolean;
}

const nothing = { data: undefined, problem: null, rows: null, cut: false } as const;

/** Several changes come within this time; they are one reason to ask. */
const together = 60;

/** Asks a query in a world, and again whenever something changed there. What was answered last stays until then. Without a query it asks nothing. All pages are read where that is asked for, and the query hands a cursor on. */
export function useAnswer(query: string | null, world: World, { allPages = false }: { readonly allPages?: boolean } = {}): Answer {
  const { live } = useServices();
  const text = useMemo(() => (query === null ? null : inWorld(query, world)), [query, world]);
  const [answer, setAnswer] = useState<Answer & { readonly of: string | null }>({ ...nothing, of: text });
  useEffect(() => {
    if (text === null) return undefined;
    let stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      const page = (after: string | null) => request<unknown, Record<string, string>>(parse(text), after === null ? {} : { after }, signal);
      const told = (rows: number) => setAnswer((now) => (signal.aborted ? now : { ...(now.of === text ? now : nothing), of: text, rows }));
      const whole = allPages && isPaged(text) ? readPages(page, told) : page(null).then((data) => ({ data, cut: false }));
      whole.then(
        ({ data, cut }) => { if (!signal.aborted) setAnswer({ ...nothing, data, cut, of: text }); },
        (error: unknown) => {
          if (!signal.aborted) setAnswer({ ...nothing, problem: error instanceof ProblemError ? error.problem : unreachable(), of: text });
        },
      );
    };
    ask();
    const stopListening = live.onRevision((scenario) => {
      if (scenario !== world.scenario && scenario !== null) return;
      clearTimeout(timer);
      timer = setTimeout(ask, together);
    });
    return () => {
      stopListening();
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, live, world.scenario, allPages]);
  return answer.of === text ? answer : nothing;
}
