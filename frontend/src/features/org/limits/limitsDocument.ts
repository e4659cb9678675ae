import { useMemo } from 'react';
import { unmask } from '../../../gql';
import type { LimitFieldsFragment, LimitRule, SearchKind } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';

export type Limit = LimitFieldsFragment;

const LimitFields = graphql(`
  fragment LimitFields on Limit {
    rule title unit counts source targetLeast targetMost edited
    thresholds { warnBelow warnAbove errorBelow errorAbove }
    defaults { warnBelow warnAbove errorBelow errorAbove }
  }
`);

const LimitsDocument = graphql(`
  query Limits($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id limits { ...LimitFields } }
  }
`);

interface Limits {
  /** Every rule in a fixed order; null until they have been read. */
  readonly limits: readonly Limit[] | null;
  readonly titleOf: (rule: LimitRule) => string;
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** The rules with the thresholds that are in force in the world that is open. */
export function useLimits(): Limits {
  const [{ data, error }, execute] = useOrgQuery({ query: LimitsDocument });
  return useMemo(() => {
    const limits = data ? unmask(LimitFields, data.org.limits) : null;
    const titles = new Map(limits?.map(({ rule, title }) => [rule, title]));
    return { limits, titleOf: (rule) => titles.get(rule) ?? '', problem: error && !data ? problemOfCombined(error) : null, retry: () => execute({ requestPolicy: 'network-only' }) };
  }, [data, error, execute]);
}

/** What kind of thing each rule is about; null for the organisation as a whole. */
export const subjectKind: Readonly<Record<LimitRule, Exclude<SearchKind, 'ROLE'> | null>> = {
  TEAM_SIZE: 'TEAM', PRODUCT_MANAGERS_PER_TEAM: 'TEAM', LEADS_PER_TEAM: 'TEAM', TEAMS_PER_PERSON: 'PERSON', LAYERS: null,
  TEAMS_PER_DESIGNER: 'POSITION', ENGINEERS_PER_PRODUCT_MANAGER: 'POSITION', SPAN_OF_PLAYER_COACH: 'POSITION', SPAN_OF_PRODUCT_LEADER: 'POSITION',
  SPAN_OF_ENGINEERING_MANAGER: 'POSITION', SPAN_OF_MANAGER_OF_MANAGERS: 'POSITION', SPAN_OF_OTHER_LEADER: 'POSITION', UNRESOLVED_MANAGER: 'POSITION',
};
