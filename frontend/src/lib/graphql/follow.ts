import { print, type DocumentNode } from 'graphql';
import { eyesHeader } from '../eyes';
import { createEventParser } from './sse';

/** Tells how the line to the server stands, so that the frame can say when what it shows may be old. */
export type LineState = 'live' | 'waiting';

interface Follower<Data> {
  readonly document: DocumentNode;
  /** Read anew on each connection, with the cursor to go on after, so that nothing is lost and nothing comes twice. */
  readonly variables: () => Readonly<Record<string, unknown>>;
  readonly onData: (data: Data) => void;
  readonly onState: (state: LineState) => void;
}

const longestPause = 15_000;

/**
 * Follows a subscription over server-sent events until stopped, coming back after each break with growing pauses.
 * Returns the function that stops it.
 */
export function follow<Data>(follower: Follower<Data>): () => void {
  const stop = new AbortController();
  void keepFollowing(follower, stop.signal);
  return () => stop.abort();
}

async function keepFollowing<Data>(follower: Follower<Data>, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      await readOnce(follower, signal, () => { failures = 0; });
    } catch (error) {
      if (signal.aborted) return;
      console.info('The line to the server broke; trying again.', error);
    }
    follower.onState('waiting');
    failures += 1;
    await pause(Math.min(longestPause, 250 * 2 ** failures), signal);
  }
}

async function readOnce<Data>(follower: Follower<Data>, signal: AbortSignal, connected: () => void): Promise<void> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...eyesHeader() },
    body: JSON.stringify({ query: print(follower.document), variables: follower.variables() }),
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`subscription refused with status ${response.status}`);
  connected();
  follower.onState('live');
  const parse = createEventParser();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (const event of parse(decoder.decode(value, { stream: true }))) {
      if (event.event === 'next') deliver(event.data, follower);
      if (event.event === 'complete') return;
    }
  }
}

function deliver<Data>(text: string, follower: Follower<Data>): void {
  const result = JSON.parse(text) as { data?: Data | null; errors?: readonly { message: string }[] };
  if (result.errors?.[0]) throw new Error(result.errors[0].message);
  if (result.data) follower.onData(result.data);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
