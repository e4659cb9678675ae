import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { liveNow, worldVariables } from '../../../lib/world';
import type { TimeMark } from './timeMarks';

const TimelineDocument = graphql(`
  query Timeline($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      timeline(marks: 240) { first last changesets marks { at revision changesets summary } }
    }
  }
`);

const variables = worldVariables(liveNow);
const none: readonly TimeMark[] = [];

interface Timeline {
  readonly first: string | null;
  readonly marks: readonly TimeMark[];
  readonly loaded: boolean;
  /** Why there is nothing to step through. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** When the organisation was changed, whichever world is open. */
export function useTimeline(): Timeline {
  const [{ data, error }, execute] = useQuery({ query: TimelineDocument, variables });
  const timeline = data?.org.timeline;
  return useMemo(() => ({
    first: timeline?.first ?? null, marks: timeline?.marks ?? none, loaded: timeline !== undefined,
    problem: error && !timeline ? problemOfCombined(error) : null, retry: () => execute({ requestPolicy: 'network-only' }),
  }), [timeline, error, execute]);
}
