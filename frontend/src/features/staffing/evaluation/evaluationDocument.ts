import type { EvaluationCyclePageQuery, EvaluationPageQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const CycleLine = graphql(`fragment CycleLine on EvaluationCycle { id name stage fromOn toOn }`);

export const VoiceDue = graphql(`fragment VoiceDue on EvaluationVoice { id ofSelf person { id name } cycle { id name selfBy peersBy } }`);

export const EvaluationCycleDocument = graphql(`
  query EvaluationCyclePage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    evaluationCycle(id: $id) {
      id name stage calledOffWhy fromOn toOn selfBy peersBy draftBy releaseBy canRun
      openedBy { id name }
      distribution { performance count }
      evaluations { id selfIn raterCount raterInCount canEvaluate person { id name } result { id performance growth text } }
    }
  }
`);

export const EvaluationDocument = graphql(`
  query EvaluationPage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    evaluation(id: $id) {
      id mine canEvaluate selfIn raterCount raterInCount talkedOn acknowledgedAt
      person { id name }
      cycle { id name stage }
      voices { id ofSelf mine text givenAt person { id name } giver { id name } }
      result { id performance growth text version by { id name } }
      notes { id kind text at by { id name } }
    }
  }
`);

export type Cycle = NonNullable<EvaluationCyclePageQuery['evaluationCycle']>;
export type Evaluation = NonNullable<EvaluationPageQuery['evaluation']>;
export type Voice = Evaluation['voices'][number];
