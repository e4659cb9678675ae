import { useMemo } from 'react';
import type { AnswerLoadRoundInput, OpenLoadRoundsInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Open = graphql(`mutation OpenLoadRounds($input: OpenLoadRoundsInput!) { openLoadRounds(input: $input) { changeset { id summary } rounds { id } } }`);
const Close = graphql(`mutation CloseLoadRound($input: CloseLoadRoundInput!) { closeLoadRound(input: $input) { changeset { id summary } round { id open } } }`);
const Answer = graphql(`mutation AnswerLoadRound($input: AnswerLoadRoundInput!) { answerLoadRound(input: $input) { round { id answered } } }`);

/** The verbs of rounds. None is undone: an answer has no name, and what is closed stays closed. */
export function useLoadEdits() {
  const { edits, confidential, status } = useServices();
  return useMemo(() => ({
    open: (input: OpenLoadRoundsInput) => edits.runForGood(Open, { input }),
    close: (round: string) => edits.runForGood(Close, { input: { round } }),
    // No log tells of an answer, so that nothing else says that it was given.
    answer: async (input: AnswerLoadRoundInput, done: string) => {
      const result = await edits.runForGood(Answer, { input });
      if (result.ok) {
        status.set({ text: done, tone: 'done' });
        confidential.changed();
      }
      return result;
    },
  }), [edits, confidential, status]);
}
