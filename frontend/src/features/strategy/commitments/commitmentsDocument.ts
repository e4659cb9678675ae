import { graphql } from '../../../lib/graphql/document';
// Has a fragment that is spread here.
import '../objectives/objectivesDocument';

export const CommitmentRow = graphql(`
  fragment CommitmentRow on Commitment {
    id title state dueOn neededBy atRisk riskReasons postMortemDue
    team { id name color }
    lacks { kind text }
  }
`);

export const CommitmentsDocument = graphql(`
  query Commitments($after: Cursor, $where: CommitmentWhere, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      commitments(first: 100, after: $after, where: $where) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id ...CommitmentRow } }
      }
    }
  }
`);

export const CommitmentStandingDocument = graphql(`
  query CommitmentStanding($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      commitmentRatio { commitments objectives ratio tooMany }
      commitmentFindings(first: 20) { rule severity text commitment { id title } }
    }
  }
`);

export const CommitmentDocument = graphql(`
  query Commitment($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id revision
      commitment(id: $id) {
        id title why state requestedOn neededBy discoveryFrom discoveryUntil dueOn committedOn endedOn because rootCause whatChanges affected postMortemDue atRisk riskReasons warnings
        team { id name color }
        objective { id title }
        askedBy { id name }
        manager { id name }
        answers { risk found foundOn }
        signatures { side signedOn signedBy { id name } }
        lacks { kind text }
        needs { id what state needBy overdue open provider { id name } promise { id title } }
        keeps { id what state open needer { id name } commitment { id title } }
        actions { id ...ActionFields }
      }
    }
  }
`);

export const TeamPromisesDocument = graphql(`
  query TeamPromises($id: ID!, $states: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id commitments(states: $states) { id title } } }
  }
`);
