import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect } from 'react';
import { useServices } from '../services';
import type { OwnVariables, WorldVariables } from '../world';
import { problemOfCombined, type Problem } from './problem';
import { useOrgQuery } from './useOrgQuery';

export interface ConfidentialAnswer<Data> {
  /** What was read last; it stays while it is read again. */
  readonly data: Data | undefined;
  /** Why there is nothing to show. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** A query in the open world about what is not open to everyone: what is known at once, and anew whenever something may have changed it. */
export function useConfidentialQuery<Data, Variables extends WorldVariables>(
  query: TypedDocumentNode<Data, Variables>, variables: OwnVariables<Variables>, { pause = false }: { pause?: boolean } = {},
): ConfidentialAnswer<Data> {
  const { confidential } = useServices();
  const [{ data, error }, execute] = useOrgQuery({ query, variables, pause, requestPolicy: 'cache-and-network' });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useEffect(() => (pause ? undefined : confidential.watch(retry)), [confidential, retry, pause]);
  // An answer that failed has null for data.
  return { data: data ?? undefined, problem: error && !data ? problemOfCombined(error) : null, retry };
}
