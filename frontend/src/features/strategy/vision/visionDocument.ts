import { graphql } from '../../../lib/graphql/document';

export const PrincipleFields = graphql(`
  fragment PrincipleFields on Principle { id text tradeOff precedents { id what why decidedOn decidedBy { id name } } }
`);

export const VisionFields = graphql(`
  fragment VisionFields on Vision {
    id name statement betterLife narrative narrativeLink horizonYears reachesTo state reviewedOn reviewDueOn reviewOverdue
    owner { id title person { id name } }
    strategy { id name }
    principles { id ...PrincipleFields }
  }
`);

export const VisionsDocument = graphql(`
  query Visions($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state ...VisionFields } } }
`);
