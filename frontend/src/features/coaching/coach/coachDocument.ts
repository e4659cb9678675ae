import { graphql } from '../../../lib/graphql/document';

/** Who coaches somebody, and who would without a name. */
export const CoachFields = graphql(`
  fragment CoachFields on Person { id name coach { id name } coachNamed coachSince leader { id name } position { id title } }
`);

export const CoachDocument = graphql(`
  query CoachOf($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id ...CoachFields } }
  }
`);

export const WithoutCoachDocument = graphql(`
  query WithoutCoach($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision peopleWithoutCoachCount peopleWithoutCoach(first: 200) { id ...CoachFields } }
  }
`);

export const NameCoachDocument = graphql(`
  mutation NameCoach($input: NameCoachInput!) { nameCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }
`);

export const ClearCoachDocument = graphql(`
  mutation ClearCoach($input: ClearCoachInput!) { clearCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }
`);
