import { graphql } from '../../../lib/graphql/document';

export const GapFields = graphql(`
  fragment PersonGap on CompetenceGap {
    expected importance current gap weighted strength weakness
    competency { id name area }
    from { id kind assessedOn author { id name } }
  }
`);

/** What a person can against a role or their seat, and how it went over time. */
export const GapsDocument = graphql(`
  query PersonGaps($id: ID!, $role: ID, $asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      competencies { id }
      roles(first: 100, where: { active: true }) { edges { node { id name track } } }
      person(id: $id) {
        id
        name
        position { id title roles { id primary role { id name heirs { id name active } } } }
        gaps(role: $role) { ...PersonGap }
        course {
          competency { id name area }
          points { on kind level expected assessment { id } }
        }
      }
    }
  }
`);
