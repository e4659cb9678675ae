import { useCallback, useEffect, useMemo, useState } from 'react';
import { graphql } from '../../../gql';
import { idsIn, type Names } from '../../../lib/format/showValue';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import { t } from '../../../lib/strings/strings';
import { bareId } from '../../../lib/worldIds';
import type { DiffRow } from './diffRows';

const NamesDocument = graphql(`
  query DiffNames($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on Person { name } ... on Position { title } ... on Team { name } ... on Role { name } }
  }
`);

/** As many as the server answers at once. */
const atOnce = 100;

/** What is called what, as far as it has been read. */
export interface ReadNames {
  readonly names: Names;
  /** What stands where a name is not known: that it is on its way, was not read, or that there is none any more. */
  readonly unnamed: string;
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** One answer, and the ids that it is to. */
interface Read {
  readonly key: string;
  readonly names: Names;
  readonly problem: Problem | null;
}

/** What the ids among the values of rows are called in the scenario. An id is never shown in the place of a name. */
export function useNames(scenario: string, rows: readonly DiffRow[]): ReadNames {
  const key = useMemo(() => idsIn(rows.flatMap((row) => row.fields ?? []).flatMap(({ before, after }) => [before, after])).map((id) => `${id}@${scenario}`).join(','), [rows, scenario]);
  const [read, setRead] = useState<Read>({ key: '', names: new Map(), problem: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === '') return;
    const abort = new AbortController();
    fetchNames(key.split(','), abort.signal).then((names) => setRead({ key, names, problem: null }), (error: unknown) => {
      const problem = asProblem(error);
      if (problem && !abort.signal.aborted) setRead((before) => ({ key, names: before.names, problem }));
    });
    return () => abort.abort();
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((now) => now + 1), []);
  const { problem } = read;
  const words = t.scenarios.diff;
  return { names: read.names, unnamed: read.key !== key ? '…' : problem ? words.unread : words.noName, problem: key === '' ? null : problem, retry };
}

async function fetchNames(ids: readonly string[], signal: AbortSignal): Promise<Names> {
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) => ids.slice(part * atOnce, (part + 1) * atOnce));
  const answers = await Promise.all(parts.map((part) => request(NamesDocument, { ids: [...part] }, signal)));
  return new Map(answers.flatMap(({ nodes }) => nodes).flatMap((node) => {
    const name = node && ('title' in node ? node.title : 'name' in node ? node.name : undefined);
    return node && name ? [[bareId(node.id), name] as const] : [];
  }));
}
