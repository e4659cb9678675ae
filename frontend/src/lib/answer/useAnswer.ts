import { parse } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { ProblemError, unreachable, type Problem } from '../graphql/problem';
import { request } from '../graphql/request';
import { useServices } from '../services';
import type { World } from '../world';
import { inWorld } from './inWorld';

/** The answer of a query, or why there is none; neither until the first has come. */
export interface Answer {
  readonly data: unknown;
  readonly problem: Problem | null;
}

/** Several changes come within this time; they are one reason to ask. */
const together = 60;

/** Asks a query in a world, and again whenever something changed there. What was answered last stays until then. Without a query it asks nothing. */
export function useAnswer(query: string | null, world: World): Answer {
  const { live } = useServices();
  const text = useMemo(() => (query === null ? null : inWorld(query, world)), [query, world]);
  const [answer, setAnswer] = useState<Answer & { readonly of: string | null }>({ data: undefined, problem: null, of: text });
  useEffect(() => {
    if (text === null) return undefined;
    let stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      request<unknown, Record<string, never>>(parse(text), {}, signal).then(
        (data) => setAnswer({ data, problem: null, of: text }),
        (error: unknown) => {
          if (!signal.aborted) setAnswer({ data: undefined, problem: error instanceof ProblemError ? error.problem : unreachable(), of: text });
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
  }, [text, live, world.scenario]);
  return answer.of === text ? answer : { data: undefined, problem: null };
}
