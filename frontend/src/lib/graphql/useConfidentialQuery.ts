import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef } from 'react';
import { useServices } from '../services';
import type { OwnVariables, WorldVariables } from '../world';
import { problemOfCombined, type Problem } from './problem';
import { useOrgQuery } from './useOrgQuery';

export interface ConfidentialAnswer<Data> {
  /** What was read last; it stays while it is read again. */
  readonly data: Data | undefined;
  /** When that was asked for, of `performance.now`: all that was kept before is in it. */
  readonly asked: number;
  /** Why there is nothing to show. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** A query in the open world about what is not open to everyone: what is known at once, and anew whenever something may have changed it. */
export function useConfidentialQuery<Data, Variables extends WorldVariables>(
  query: TypedDocumentNode<Data, Variables>, variables: OwnVariables<Variables>, { pause = false }: { pause?: boolean } = {},
): ConfidentialAnswer<Data> {
  const { confidential } = useServices();
  const [{ data, error, asked, fetching, stale }, execute] = useOrgQuery({ query, variables, pause, requestPolicy: 'cache-and-network' });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only', asked: performance.now() }), [execute]);
  // One question at a time: answers may overtake each other, and the older one would be shown last.
  const underWay = useRef(false);
  const again = useRef(false);
  underWay.current = fetching || stale;
  const read = useCallback(() => {
    again.current = underWay.current;
    if (underWay.current) return;
    underWay.current = true;
    retry();
  }, [retry]);
  useEffect(() => {
    if (!fetching && !stale && again.current) read();
  }, [fetching, stale, read]);
  useEffect(() => (pause ? undefined : confidential.watch(read)), [confidential, read, pause]);
  // An answer that failed has null for data.
  return { data: data ?? undefined, asked, problem: error && !data ? problemOfCombined(error) : null, retry };
}
