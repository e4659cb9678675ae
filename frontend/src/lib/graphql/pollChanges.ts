import { graphql } from '../../gql';
import { withBareIds } from '../worldIds';
import type { ChangeEvent } from './changes';
import { asProblem } from './problem';
import { request } from './request';

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

/**
 * Follows a scenario by asking again and again: for the window, whose pages are given no streams. It begins with all
 * that has happened. Returns the function that stops it.
 */
export function pollChanges(scenario: string, cursor: () => string | null, take: (change: ChangeEvent) => void): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    let pause = every;
    try {
      const { changes } = (await request(PollDocument, { after: cursor(), scenario }, stop.signal)).org;
      for (const event of changes.events) take(withBareIds(event));
      if (changes.hasMore) pause = 0;
    } catch (error) {
      if (asProblem(error) === null) return;
      pause = every * 4;
    }
    if (!stop.signal.aborted) timer = setTimeout(() => void ask(), pause);
  };
  void ask();
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
