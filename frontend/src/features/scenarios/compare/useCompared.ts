import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CompareNowQuery, CompareScenarioQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import { useRereading } from '../useRereading';

const NowDocument = graphql(`
  query CompareNow {
    org {
      id
      metrics { headcount seats fte vacancies managers layers averageSpan }
      chart(depth: 3) { seats { id title reportsTo person { name } team { id name color } } }
    }
  }
`);

const HeadDocument = graphql(`
  query CompareHead($id: ID!) { scenario(id: $id) { id name state } }
`);

const ScenarioDocument = graphql(`
  query CompareScenario($id: ID!) {
    scenario(id: $id) {
      id name state behind purpose why expectedEffect
      changesets { changeset { id } }
      diff {
        metricsAfter { headcount seats fte vacancies managers layers averageSpan }
        counts { seatsOpened seatsClosed seatsMoved peopleMoved peopleDisplaced peopleUnplaced teamsCreated teamsArchived }
        consequences(first: 1000) { severity }
      }
      org { id chart(depth: 3) { seats { id title reportsTo lifted person { name } team { id name color } } } }
    }
  }
`);

export type Now = CompareNowQuery['org'];
export type Compared = NonNullable<CompareScenarioQuery['scenario']>;

/** A scenario of the comparison; `closed` where it has no numbers of its own any more, null where there is none. */
export type Column = { readonly id: string; readonly compared: Compared | null; readonly closed: { readonly name: string } | null };

export interface Comparison {
  readonly now: Now | null;
  readonly columns: readonly Column[];
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** Now and any number of scenarios, read together, and anew whenever one of them may be another. */
export function useCompared(ids: readonly string[]): Comparison {
  const [read, setRead] = useState<Omit<Comparison, 'retry'>>({ now: null, columns: [], problem: null });
  const running = useRef(new AbortController());
  const onNews = useRereading();
  const key = ids.join(',');
  const load = useCallback(async () => {
    running.current.abort();
    const { signal } = (running.current = new AbortController());
    try {
      const [{ org }, columns] = await Promise.all([request(NowDocument, {}, signal), Promise.all(key === '' ? [] : key.split(',').map((id) => readColumn(id, signal)))]);
      if (!signal.aborted) setRead({ now: org, columns, problem: null });
    } catch (error) {
      const problem = asProblem(error);
      if (problem && !signal.aborted) setRead((before) => ({ ...before, problem }));
    }
  }, [key]);
  useEffect(() => {
    const first = setTimeout(() => void load());
    const stop = onNews(() => void load());
    return () => { clearTimeout(first); stop(); running.current.abort(); };
  }, [load, onNews]);
  return useMemo(() => ({ ...read, retry: () => void load() }), [read, load]);
}

async function readColumn(id: string, signal: AbortSignal): Promise<Column> {
  const head = (await request(HeadDocument, { id }, signal)).scenario;
  if (!head) return { id, compared: null, closed: null };
  if (head.state === 'APPLIED' || head.state === 'ARCHIVED') return { id, compared: null, closed: head };
  return { id, compared: (await request(ScenarioDocument, { id }, signal)).scenario ?? null, closed: null };
}
