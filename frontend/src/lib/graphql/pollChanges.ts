import { withBareIds } from '../worldIds';
import type { ChangeEvent } from './changes';
import { graphql } from './document';
import { asProblem } from './problem';
import { request } from './request';
// Has a fragment that is spread here.
import './changes';

const PollDocument = graphql(`
  query PollChanges($after: Cursor, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      changes(after: $after, first: 50) {
        cursor
        hasMore
        events {
          cursor
          reload
          removedSeats
          removedLines
          changeset { id revision actor summary action }
          seats { ...ChartSeatRow }
          lines { ...ChartLineRow }
        }
      }
    }
  }
`);

const every = 1500;

interface Polled {
  readonly cursor: () => string | null;
  readonly take: (change: ChangeEvent) => void;
  /** Tells of revisions that this client has heard of elsewhere, as of an edit of its own. */
  readonly onHeard: (listener: (revision: number) => void) => () => void;
}

/**
 * Follows a scenario by asking again and again: for the window, whose pages are given no streams. It begins with all
 * that has happened, and asks at once when it has heard of more than has come. Returns the function that stops it.
 */
export function pollChanges(scenario: string, { cursor, take, onHeard }: Polled): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reached = 0;
  let heard = 0;
  let asking = false;
  const ask = async () => {
    clearTimeout(timer);
    asking = true;
    const known = heard;
    let pause = every;
    try {
      const { changes } = (await request(PollDocument, { after: cursor(), scenario }, stop.signal)).org;
      for (const event of changes.events) {
        reached = Math.max(reached, event.changeset.revision);
        take(withBareIds(event));
      }
      // What was heard of while this was asked is not in its answer.
      if (changes.hasMore || (heard > known && heard > reached)) pause = 0;
    } catch (error) {
      if (asProblem(error) === null) return;
      pause = every * 4;
    }
    asking = false;
    if (!stop.signal.aborted) timer = setTimeout(() => void ask(), pause);
  };
  const stopHearing = onHeard((revision) => {
    heard = Math.max(heard, revision);
    if (!asking && heard > reached) void ask();
  });
  void ask();
  return () => {
    stop.abort();
    stopHearing();
    clearTimeout(timer);
  };
}
