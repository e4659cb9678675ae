import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
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

/** When the organisation was changed, whichever world is open. */
export function useTimeline(): { first: string | null; marks: readonly TimeMark[]; loaded: boolean } {
  const [{ data }] = useQuery({ query: TimelineDocument, variables });
  const timeline = data?.org.timeline;
  return useMemo(() => ({ first: timeline?.first ?? null, marks: timeline?.marks ?? none, loaded: timeline !== undefined }), [timeline]);
}
