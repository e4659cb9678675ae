import { useMemo } from 'react';
import type { BeginEvaluationCycleInput, DraftEvaluationInput, EvaluationStage } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Begin = graphql(`mutation BeginEvaluationCycle($input: BeginEvaluationCycleInput!) { beginEvaluationCycle(input: $input) { changeset { id summary } cycle { id } } }`);
const Advance = graphql(`mutation AdvanceEvaluationCycle($input: AdvanceEvaluationCycleInput!) { advanceEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }`);
const CallOff = graphql(`mutation CallOffEvaluationCycle($input: CallOffEvaluationCycleInput!) { callOffEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }`);
const Rater = graphql(`mutation NameRater($input: NameRaterInput!) { nameRater(input: $input) { changeset { id summary } evaluation { id } } }`);
const HandIn = graphql(`mutation HandInVoice($input: HandInVoiceInput!) { handInVoice(input: $input) { changeset { id summary } voice { id } } }`);
const Draft = graphql(`mutation DraftEvaluation($input: DraftEvaluationInput!) { draftEvaluation(input: $input) { changeset { id summary } evaluation { id result { id performance growth text version by { id name } } } } }`);
const Talk = graphql(`mutation NoteEvaluationTalk($input: NoteEvaluationTalkInput!) { noteEvaluationTalk(input: $input) { changeset { id summary } evaluation { id } } }`);
const Acknowledge = graphql(`mutation AcknowledgeEvaluation($input: AcknowledgeEvaluationInput!) { acknowledgeEvaluation(input: $input) { changeset { id summary } evaluation { id } } }`);
const Correct = graphql(`mutation CorrectEvaluation($input: CorrectEvaluationInput!) { correctEvaluation(input: $input) { changeset { id summary } evaluation { id } } }`);

/** The verbs of evaluations. Each step stays on record, so that none is undone. */
export function useEvaluationEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    begin: (input: BeginEvaluationCycleInput) => edits.runForGood(Begin, { input }),
    advance: (cycle: string, from: EvaluationStage) => edits.runForGood(Advance, { input: { cycle, from } }),
    callOff: (cycle: string, why: string) => edits.runForGood(CallOff, { input: { cycle, why } }),
    nameRater: (evaluation: string, rater: string) => edits.runForGood(Rater, { input: { evaluation, rater } }),
    handIn: (voice: string, text: string) => edits.runForGood(HandIn, { input: { voice, text } }),
    draft: (input: DraftEvaluationInput) => edits.runForGood(Draft, { input }),
    noteTalk: (evaluation: string) => edits.runForGood(Talk, { input: { evaluation } }),
    acknowledge: (evaluation: string, comment: string) => edits.runForGood(Acknowledge, { input: { evaluation, comment: comment || null } }),
    correct: (evaluation: string, text: string) => edits.runForGood(Correct, { input: { evaluation, text } }),
  }), [edits]);
}
