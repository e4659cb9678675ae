import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { NamesQuery } from '../../gql/graphql';
import { idsIn, type Names } from '../format/showValue';
import { useWorld } from '../useWorld';
import { bareId, idIn } from '../worldIds';
import { graphql } from './document';
import { problemOfCombined, type Problem } from './problem';

const NamesDocument = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename id
      ... on Person { name }
      ... on Position { title }
      ... on Team { name }
      ... on Role { name }
      ... on Vision { name }
      ... on Strategy { name }
      ... on Focus { problem }
      ... on Insight { statement }
      ... on Principle { text }
      ... on Obstacle { what }
      ... on Decision { what }
      ... on Objective { title }
      ... on KeyResult { metric }
      ... on Action { title }
      ... on Commitment { title }
      ... on Interaction { purpose }
      ... on Dependency { what }
      ... on ProductArea { name }
    }
  }
`);

/** What a change says of a row. */
interface Row {
  readonly entityId: string;
  readonly fields: readonly { readonly before?: unknown; readonly after?: unknown }[];
}

/** What the ids among the values are called now. What is gone has no name any more and keeps its id. */
export function useNames(rows: readonly Row[]): { names: Names; problem: Problem | null; retry: () => void } {
  const ids = useMemo(() => idsIn(rows.flatMap((row) => [row.entityId, ...row.fields.flatMap((field) => [field.before, field.after])])).slice(0, 100), [rows]);
  const world = useWorld();
  // Nodes stand above every world, so that their ids have to name theirs.
  const [{ data, error }, execute] = useQuery({ query: NamesDocument, variables: { ids: ids.map((id) => idIn(world, id)) }, pause: ids.length === 0 });
  const names = useMemo(() => new Map((data?.nodes ?? []).flatMap((node) => {
    const name = node && nameOf(node);
    return node && name ? [[bareId(node.id), name] as const] : [];
  })), [data]);
  return { names, problem: error && !data ? problemOfCombined(error) : null, retry: () => execute({ requestPolicy: 'network-only' }) };
}

function nameOf(node: NonNullable<NamesQuery['nodes'][number]>): string | undefined {
  if ('title' in node) return node.title;
  if ('name' in node) return node.name;
  if ('problem' in node) return node.problem;
  if ('statement' in node) return node.statement;
  if ('metric' in node) return node.metric;
  if ('what' in node) return node.what;
  if ('purpose' in node) return node.purpose;
  return 'text' in node ? node.text : undefined;
}
