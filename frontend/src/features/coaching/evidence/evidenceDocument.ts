import { graphql } from '../../../lib/graphql/document';

export const EvidenceFields = graphql(`
  fragment EvidenceFields on Evidence { id kind direction notedOn text link author { id name } }
`);

export const PersonEvidenceDocument = graphql(`
  query PersonEvidence($id: ID!, $competency: ID, $first: Int!, $asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      competencies { id name active }
      person(id: $id) {
        id
        name
        coach { id }
        manager { id }
        evidence(competency: $competency, first: $first) { id competency { id name } ...EvidenceFields }
      }
    }
  }
`);

export const AddEvidence = graphql(`mutation AddEvidence($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } changeset { id summary } } }`);
