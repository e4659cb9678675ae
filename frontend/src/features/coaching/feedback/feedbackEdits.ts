import { useMemo } from 'react';
import type { DeclineFeedbackInput, GiveFeedbackInput, RequestFeedbackInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Give = graphql(`mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id } changeset { id summary } } }`);
const Ask = graphql(`mutation RequestFeedback($input: RequestFeedbackInput!) { requestFeedback(input: $input) { feedback { id } changeset { id summary } } }`);
const Decline = graphql(`mutation DeclineFeedback($input: DeclineFeedbackInput!) { declineFeedback(input: $input) { feedback { id } changeset { id summary } } }`);

const now = { scenario: null };

/** The verbs of feedback for a component. */
export function useFeedbackEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    give: (input: GiveFeedbackInput) => edits.run(Give, { input }, now),
    ask: (input: RequestFeedbackInput) => edits.run(Ask, { input }, now),
    decline: (input: DeclineFeedbackInput) => edits.run(Decline, { input }, now),
  }), [edits]);
}
