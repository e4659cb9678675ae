import { graphql } from '../../../lib/graphql/document';

export const RatingFields = graphql(`
  fragment AssessRating on Rating {
    id level expected importance otherLevel discuss evidenceMissing comment
    competency { id name }
    evidence { id kind direction notedOn text link author { id name } }
  }
`);

export const AssessmentFields = graphql(`
  fragment AssessAssessment on Assessment {
    id kind state assessedOn sharedAt releasedAt agreedAt sharedUp waiting authorAgreed canEdit canAgree
    author { id name }
    ratings { ...AssessRating }
  }
`);

/** Who assesses whom, against what, and what both may see of the last two rounds. */
export const AssessDocument = graphql(`
  query AssessPerson($id: ID!, $asOf: DateTime, $scenario: ID) {
    viewer { person { id name } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      competencies { id name area levels active }
      person(id: $id) {
        id
        name
        coach { id name }
        manager { id name }
        position { id title expectations { competency { id } level importance } }
        assessments(first: 12) { ...AssessAssessment }
        evidence(first: 100) { id kind direction notedOn text link attachable author { id name } competency { id } }
      }
    }
  }
`);
