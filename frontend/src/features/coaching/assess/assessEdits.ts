import { useMemo } from 'react';
import type { AssessmentKind, RatingInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Start = graphql(`mutation StartAssessment($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } changeset { id summary } } }`);
const Rate = graphql(`mutation Rate($input: RateInput!) { rate(input: $input) { assessment { id } changeset { id summary } } }`);
const Share = graphql(`mutation ShareAssessment($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id releasedAt } changeset { id summary } } }`);
const Agree = graphql(`mutation AgreeAssessment($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) { assessment { id state } changeset { id summary } } }`);
const Discard = graphql(`mutation DiscardAssessment($input: DiscardAssessmentInput!) { discardAssessment(input: $input) { discarded changeset { id summary } } }`);

/** Assessments are of people as they are, so that they are written in no world but now. */
const now = { scenario: null };

function assessEdits(edits: Edits) {
  return {
    start: (person: string, kind: AssessmentKind) => edits.run(Start, { input: { person, kind } }, now),
    rate: (assessment: string, ratings: RatingInput[]) => edits.run(Rate, { input: { assessment, ratings } }, now),
    share: (assessment: string, sharedUp: boolean) => edits.run(Share, { input: { assessment, sharedUp } }, now),
    agree: (assessment: string, discussed: boolean) => edits.run(Agree, { input: { assessment, discussed } }, now),
    discard: (assessment: string) => edits.run(Discard, { input: { assessment } }, now),
  };
}

export type AssessEdits = ReturnType<typeof assessEdits>;

/** The verbs of assessments for a component. */
export function useAssessEdits(): AssessEdits {
  const { edits } = useServices();
  return useMemo(() => assessEdits(edits), [edits]);
}
