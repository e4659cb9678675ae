import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useMemo } from 'react';
import { useQuery, type RequestPolicy, type UseQueryState } from 'urql';
import { useWorld } from '../useWorld';
import { worldVariables, type OwnVariables, type World, type WorldVariables } from '../world';
import { withBareIds } from '../worldIds';
import { request, type Manner } from './request';

interface Arguments<Data, Variables extends WorldVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables?: OwnVariables<Variables>;
  pause?: boolean;
  /** Whether what is known is enough; it is when not given, because a new revision makes all of it stale. */
  requestPolicy?: RequestPolicy;
}

/** What is shown of an answer, when that was asked for as far as the one who asked has said so, and the way to ask again. */
type Answer<Data> = [
  Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching' | 'stale'> & { readonly asked: number },
  (options?: { requestPolicy?: 'network-only'; asked?: number }) => void,
];

/**
 * A query in the world that the address names; ids come bare. While another moment is on its way the last one stays,
 * but nothing of live is shown in a scenario or the other way round: their revisions count different things.
 */
export function useOrgQuery<Data, Variables extends WorldVariables>({ query, variables, pause = false, requestPolicy = 'cache-first' }: Arguments<Data, Variables>): Answer<Data> {
  const world = useWorld();
  const [{ data: held, error, fetching, stale, operation }, retry] = useQuery<Data>({ query, variables: { ...variables, ...worldVariables(world) }, pause, requestPolicy });
  const from = (operation?.variables as WorldVariables | undefined)?.scenario ?? null;
  const data = useMemo(() => (from === world.scenario ? withBareIds(held) : undefined), [held, from, world.scenario]);
  return [{ data, error: from === world.scenario ? error : undefined, fetching, stale, asked: (operation?.context['asked'] as number | undefined) ?? 0 }, retry];
}

/** One request in a world, past the cache; ids come bare. */
export async function requestIn<Data, Variables extends WorldVariables>(world: World, document: TypedDocumentNode<Data, Variables>, variables: OwnVariables<Variables>, signal?: AbortSignal, manner?: Manner): Promise<Data> {
  return withBareIds(await request(document, { ...variables, ...worldVariables(world) } as unknown as Variables, signal, manner));
}

/** Requests in the world that the address names. Another world is another function, so that lists load again. */
export function useOrgRequest() {
  const world = useWorld();
  return useCallback(<Data, Variables extends WorldVariables>(document: TypedDocumentNode<Data, Variables>, variables: OwnVariables<Variables>, signal?: AbortSignal) =>
    requestIn(world, document, variables, signal), [world]);
}
