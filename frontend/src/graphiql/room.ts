import type { Fetcher } from '@graphiql/toolkit';
import { inWorld } from '../lib/answer/inWorld';
import { eyesHeader } from '../lib/eyes';
import { createStore } from '../lib/store';
import { liveNow, type World } from '../lib/world';
import type { FigureKind } from '../ui/figures/Figure';

/** The world that queries are asked of where they name none. */
export const chosenWorld = createStore<World>(liveNow);

/** What was answered last, to be shown as rows and figures. */
export const lastAnswer = createStore<unknown>(undefined);

/** How answers are shown. */
export const shownAs = createStore<FigureKind>('TABLE');

/** Whether the query that the address names waits to be run. */
export const waiting = createStore(false);

/** Sends a request as the app does. */
async function post(request: object): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...eyesHeader() },
    body: JSON.stringify(request),
  });
  return response.json();
}

/** Asks what the room itself needs to know. */
export async function send<Data>(query: string, variables: unknown = {}): Promise<{ data?: Data | null; errors?: readonly { message: string }[] }> {
  return (await post({ query, variables })) as { data?: Data | null };
}

/** Asks what the editor holds in the chosen world, and keeps the answer. */
export const fetcher: Fetcher = async (params) => {
  const answer = (await post({ ...params, query: inWorld(params.query, chosenWorld.get()) })) as Record<string, unknown>;
  if (params.operationName !== 'IntrospectionQuery') lastAnswer.set(answer['data'] ?? null);
  return answer;
};
