import { graphql } from '../../../lib/graphql/document';

export const AlignmentStepFields = graphql(`
  fragment AlignmentStepFields on AlignmentStep {
    weight progress known objectives keyResults onTrack atRisk offTrack unsure reasons steps
    aim {
      __typename
      ... on Vision { id name visionState: state }
      ... on Strategy { id name strategyState: state startsOn endsOn }
      ... on Focus { id problem kind }
      ... on Objective { id title objectiveState: state health startsOn endsOn teams { id team { id name color } } }
      ... on KeyResult { id metric unit baseline target measure: kind latest { id value confidence checkedOn } objective { id } }
      ... on Commitment { id title commitmentState: state dueOn promisedBy: team { id name } }
      ... on Action { id title actionState: state dueOn overdue owner { id name } of { __typename ... on Objective { id } ... on KeyResult { id objective { id } } ... on Commitment { id } } }
    }
  }
`);

export const AlignmentDocument = graphql(`
  query Alignment($of: ID, $after: Cursor, $ended: Boolean!, $troubled: Boolean!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      alignment(of: $of, first: 100, after: $after, ended: $ended, troubled: $troubled) {
        totalCount
        pageInfo { hasNextPage endCursor }
        steps { ...AlignmentStepFields }
      }
    }
  }
`);

export const AlignmentPathDocument = graphql(`
  query AlignmentPath($of: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      alignment(of: $of, first: 0) { path { __typename ... on Vision { id } ... on Strategy { id } ... on Focus { id } ... on Objective { id } ... on KeyResult { id } ... on Commitment { id } ... on Action { id } } }
    }
  }
`);
