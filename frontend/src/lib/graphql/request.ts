import { currentEyes, eyesHeader, type Eyes } from '../eyes';
import { print, type DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ProblemError, problemOf, unreachable, type ResponseError } from './problem';

/** How a request is made. */
export interface Manner {
  /** Those that look, where they are others. */
  readonly eyes?: Eyes | null;
  /** Whether the rows of charts come by columns, for `rowsOf`. */
  readonly columns?: boolean;
}

/**
 * One GraphQL request past the normalised cache: for the chart, whose rows live in a store of their own, and for
 * mutations of it. Throws ProblemError when there is no whole answer.
 */
export async function request<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  manner: Manner = {},
): Promise<Data> {
  const response = await post(document, variables, manner, signal);
  const body = await json(response);
  const error = body.errors?.[0];
  if (error) throw new ProblemError(problemOf(error));
  if (!response.ok || body.data === null || body.data === undefined) throw new ProblemError(unreachable(response.status));
  return body.data as Data;
}

async function post(document: DocumentNode, variables: unknown, { eyes = currentEyes(), columns = false }: Manner, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...eyesHeader(eyes) },
      body: JSON.stringify({ query: print(document), variables, ...(columns ? { extensions: { columns } } : {}) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError(unreachable());
  }
}

async function json(response: Response): Promise<{ data?: unknown; errors?: readonly ResponseError[] }> {
  try {
    return (await response.json()) as { data?: unknown; errors?: readonly ResponseError[] };
  } catch {
    throw new ProblemError(unreachable(response.status));
  }
}
