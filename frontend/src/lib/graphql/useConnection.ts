import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '../services';
import { useWorld } from '../useWorld';
import { asProblem, type Problem } from './problem';

/** One page of a Relay connection, as far as a list needs it. */
export interface ConnectionPage<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

export interface Connection<Row> {
  readonly rows: readonly Row[];
  /** Null until the first page has come. */
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly problem: Problem | null;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
  readonly totalCount: number | null;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

const nothing = { rows: [], endCursor: null, hasMore: false, totalCount: null, loading: true, problem: null } as const;

/**
 * A list that is read page by page. A new revision reads again as many rows as were there and swaps them in one
 * step, so that the reader stays where they are. `load` has to be stable for as long as it asks for the same list.
 */
export function useConnection<Row>(load: (after: string | null, signal: AbortSignal) => Promise<ConnectionPage<Row>>): Connection<Row> {
  const { live } = useServices();
  const { scenario } = useWorld();
  const [loaded, setLoaded] = useState<Loaded<Row>>(nothing);
  const current = useRef<{ abort: AbortController; loaded: Loaded<Row> }>({ abort: new AbortController(), loaded: nothing });

  const show = useCallback((next: Loaded<Row>) => {
    current.current.loaded = next;
    setLoaded(next);
  }, []);

  /** Reads pages after a cursor until there are `atLeast` rows, on top of `before`. */
  const read = useCallback(async (before: readonly Row[], after: string | null, atLeast: number) => {
    current.current.abort.abort();
    const abort = new AbortController();
    current.current.abort = abort;
    setLoaded((now) => ({ ...now, loading: true }));
    try {
      let rows = before;
      let cursor = after;
      for (;;) {
        const page = await load(cursor, abort.signal);
        if (abort.signal.aborted) return;
        rows = [...rows, ...page.rows];
        cursor = page.endCursor;
        if (rows.length >= atLeast || !page.hasNextPage) {
          show({ rows, endCursor: cursor, hasMore: page.hasNextPage, totalCount: page.totalCount, loading: false, problem: null });
          return;
        }
      }
    } catch (error) {
      const problem = asProblem(error);
      if (problem && !abort.signal.aborted) show({ ...current.current.loaded, loading: false, problem });
    }
  }, [load, show]);

  useEffect(() => {
    void read([], null, 1);
    const unsubscribe = live.onRevision((revised) => { if (revised === scenario) void read([], null, current.current.loaded.rows.length); });
    const { current: held } = current;
    return () => { unsubscribe(); held.abort.abort(); };
  }, [read, live, scenario]);

  return {
    rows: loaded.rows,
    totalCount: loaded.totalCount,
    hasMore: loaded.hasMore,
    loading: loaded.loading,
    problem: loaded.problem,
    loadMore: useCallback(() => {
      const { loaded: now } = current.current;
      if (now.hasMore && !now.problem) void read(now.rows, now.endCursor, now.rows.length + 1);
    }, [read]),
    retry: useCallback(() => void read([], null, 1), [read]),
  };
}
