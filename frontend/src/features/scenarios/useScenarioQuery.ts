import { useEffect } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables } from 'urql';
import { problemOfCombined, type Problem } from '../../lib/graphql/problem';
import { useRereading } from './useRereading';

export interface ScenarioResult<Data> {
  /** What was read last; it stays while it is read again. */
  readonly data: Data | undefined;
  /** Why there is nothing to show. */
  readonly problem: Problem | null;
  readonly fetching: boolean;
  readonly retry: () => void;
}

interface Options {
  /** Reads nothing yet. */
  readonly pause?: boolean;
}

/** A query about scenarios: what is known at once, and anew whenever something may have changed it. */
export function useScenarioQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>, variables: Variables, { pause = false }: Options = {},
): ScenarioResult<Data> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>({ query, variables, requestPolicy: 'cache-and-network', pause });
  const onNews = useRereading();
  useEffect(() => (pause ? undefined : onNews(() => execute({ requestPolicy: 'network-only' }))), [onNews, execute, pause]);
  return {
    data,
    problem: error && !data ? problemOfCombined(error) : null,
    fetching: fetching || stale,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
