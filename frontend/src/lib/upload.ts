import { eyesHeader } from './eyes';
import { ProblemError, unreachable } from './graphql/problem';
import type { ChosenFile } from './platform';

/** Brings a file to the server and answers the id of the upload. Throws ProblemError where that fails. */
export async function upload(chosen: ChosenFile, signal: AbortSignal): Promise<string> {
  if (chosen.kind === 'upload') return chosen.id;
  const response = await send(chosen.file, signal);
  const body: unknown = await response.json().catch(() => null);
  const id = typeof body === 'object' && body !== null ? (body as { id?: unknown }).id : undefined;
  if (response.ok && typeof id === 'string') return id;
  const message = typeof body === 'object' && body !== null ? (body as { message?: unknown }).message : undefined;
  const problem = unreachable(response.status);
  throw new ProblemError(typeof message === 'string' ? { ...problem, code: 'INVALID_INPUT', message } : problem);
}

async function send(file: File, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/uploads', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/octet-stream', ...eyesHeader() }, body: file, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError(unreachable());
  }
}

export const nameOf = (chosen: ChosenFile): string => (chosen.kind === 'file' ? chosen.file.name : chosen.name);
