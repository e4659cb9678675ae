import type { PersonLeavingQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const KnowledgeLine = graphql(`fragment KnowledgeLine on KnowledgeTask { id what dueOn doneOn late canTick canGive version person { id name } owner { id name } position { id title } }`);

export const PersonLeavingDocument = graphql(`
  query PersonLeaving($person: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    leavingOf(person: $person) {
      seats { id title }
      exits { id kind regretted why at version position { id title } by { id name } }
      knowledge { ...KnowledgeLine }
    }
  }
`);

export type Leaving = PersonLeavingQuery['leavingOf'];
