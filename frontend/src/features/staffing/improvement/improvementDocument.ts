import type { ImprovementPageQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const ImprovementLine = graphql(`fragment ImprovementLine on ImprovementPlan { id state endsOn endedOn outcome checkpointBy late mine person { id name } }`);

export const EvaluationDueLine = graphql(`fragment EvaluationDueLine on EvaluationDue { step dueOn late evaluation { id person { id name } cycle { id name } } }`);

export const ImprovementDocument = graphql(`
  query ImprovementPage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    improvementPlan(id: $id) {
      id mine diagnosis expectations support days state openedOn endsOn endedOn outcome extended checkpointBy late canWrite version
      person { id name }
      by { id name }
      issues { what example }
      grounds { kind on }
      entries { id kind onTrack until text at by { id name } }
    }
  }
`);

export const PersonWorkDocument = graphql(`
  query PersonWork($person: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    workOf(person: $person) {
      canDraftPlan lack
      plans { ...ImprovementLine }
      evaluations { id cycle { id name stage fromOn toOn } result { id performance } }
    }
  }
`);

export type Improvement = NonNullable<ImprovementPageQuery['improvementPlan']>;
