import { graphql } from '../../../lib/graphql/document';

export const ObjectiveRow = graphql(`
  fragment ObjectiveRow on Objective {
    id title startsOn endsOn state ambition health healthReasons
    teams { id team { id name color } }
    rollup { progress known }
    keyResults { id latest { id confidence checkedOn } }
  }
`);

export const ObjectivesDocument = graphql(`
  query Objectives($after: Cursor, $where: ObjectiveWhere, $orderBy: ObjectiveOrder, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      objectives(first: 100, after: $after, where: $where, orderBy: $orderBy) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id ...ObjectiveRow } }
      }
    }
  }
`);

export const KeyResultFields = graphql(`
  fragment KeyResultFields on KeyResult {
    id metric unit source baseline commit target stretch direction kind altitude score suggestedScore progress nextCheckInOn lint checkInCount
    proposedBy { id name }
    alerts { kind text }
    latest { id value confidence checkedOn }
    checkIns(last: 26) { id checkedOn value confidence learned next help author { id name } }
    linksFrom { ...ObjectiveLinkFields }
    actions { ...ActionFields }
  }
`);

export const ObjectiveLinkFields = graphql(`
  fragment ObjectiveLinkFields on ObjectiveLink {
    id kind weight
    from { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }
    to { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }
  }
`);

export const ActionFields = graphql(`
  fragment ActionFields on Action { id title dueOn state overdue owner { id name } of { __typename ... on Objective { id title } ... on KeyResult { id objective { id title } } ... on Commitment { id title } } }
`);

export const ObjectiveDocument = graphql(`
  query Objective($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id revision
      objective(id: $id) {
        id title why startsOn endsOn ambition expectedConfidence state sharing acceptedOn activatedOn closedOn droppedBecause learned rootCause whatChanges affected
        health healthReasons warnings score missed unscored { id metric } staffed mayCheckIn mayNegotiate
        healthCauses { text dependency { id provider { id name } } commitment { id } seat { id team { id name } } }
        assignedBy { id name } acceptedBy { id name }
        focus { id problem strategy { id name } }
        dependencies { id what severity overdue needBy needer { id name } provider { id name } }
        teams { id lead team { id name color archivedOn leads { id title person { id name } } } }
        rollup { progress known parts { weight progress known circle link { id } aim { __typename ... on Objective { id title } ... on KeyResult { id metric } } } }
        keyResults { id ...KeyResultFields }
        linksFrom { id ...ObjectiveLinkFields }
        linksTo { id ...ObjectiveLinkFields }
        actions { id ...ActionFields }
      }
    }
  }
`);
