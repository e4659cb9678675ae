import { useMemo } from 'react';
import type { AddCandidateInput, BeginOpeningInput, CancelInterviewInput, DecideApplicationInput, EndApplicationInput, MakeOfferInput, MoveApplicationInput, PlanInterviewInput, SubmitScorecardInput, UpdateCandidateInput, UpdateOpeningInput } from '../../gql/graphql';
import type { Edits } from '../../lib/edits';
import { graphql } from '../../lib/graphql/document';
import { useServices } from '../../lib/services';

const Begin = graphql(`mutation BeginOpening($input: BeginOpeningInput!) { beginOpening(input: $input) { changeset { id summary } opening { id } } }`);
const Update = graphql(`mutation UpdateOpening($input: UpdateOpeningInput!) { updateOpening(input: $input) { changeset { id summary } opening { id version } } }`);
const Cancel = graphql(`mutation CancelOpening($input: CancelOpeningInput!) { cancelOpening(input: $input) { changeset { id summary } opening { id state } } }`);
const Add = graphql(`mutation AddCandidate($input: AddCandidateInput!) { addCandidate(input: $input) { changeset { id summary } application { id } } }`);
const Correct = graphql(`mutation UpdateCandidate($input: UpdateCandidateInput!) { updateCandidate(input: $input) { changeset { id summary } application { id candidate { id name email consentUntil consentStated consentEndsSoon } } } }`);
const Move = graphql(`mutation MoveApplication($input: MoveApplicationInput!) { moveApplication(input: $input) { changeset { id summary } application { id } } }`);
const End = graphql(`mutation EndApplication($input: EndApplicationInput!) { endApplication(input: $input) { changeset { id summary } application { id state } } }`);
const CancelTalk = graphql(`mutation CancelInterview($input: CancelInterviewInput!) { cancelInterview(input: $input) { changeset { id summary } application { id } } }`);
const Plan = graphql(`mutation PlanInterview($input: PlanInterviewInput!) { planInterview(input: $input) { changeset { id summary } application { id } } }`);
const Score = graphql(`mutation SubmitScorecard($input: SubmitScorecardInput!) { submitScorecard(input: $input) { changeset { id summary } application { id } } }`);
const Decide = graphql(`mutation DecideApplication($input: DecideApplicationInput!) { decideApplication(input: $input) { changeset { id summary } application { id verdict } } }`);
const Offer = graphql(`mutation MakeOffer($input: MakeOfferInput!) { makeOffer(input: $input) { changeset { id summary } application { id } } }`);
const Answer = graphql(`mutation AnswerOffer($input: AnswerOfferInput!) { answerOffer(input: $input) { changeset { id summary } application { id } } }`);
const Hire = graphql(`mutation Hire($input: HireInput!) { hire(input: $input) { changeset { id summary } application { id state } } }`);
const Erase = graphql(`mutation EraseCandidate($input: EraseCandidateInput!) { eraseCandidate(input: $input) { changeset { id summary } erasure { id proof } } }`);

/** The verbs of hiring. Each step stays on record, so that none is undone. */
export function useStaffingEdits() {
  const { edits } = useServices();
  return useMemo(() => staffingEdits(edits), [edits]);
}

function staffingEdits(edits: Edits) {
  // Versions that this client's own edits led on from. They count as seen, also while what they left was not read again:
  // nobody is in conflict with themselves.
  const ledOn = new Map<string, number>();
  const latest = (opening: string, seen: number): number => {
    const next = ledOn.get(`${opening}@${seen}`);
    return next === undefined ? seen : latest(opening, next);
  };

  return {
    begin: (input: BeginOpeningInput) => edits.runForGood(Begin, { input }),
    update: async (opening: string, seen: number, change: Omit<UpdateOpeningInput, 'opening' | 'expectedVersion'>) => {
      const expectedVersion = latest(opening, seen);
      const result = await edits.runForGood(Update, { input: { opening, expectedVersion, ...change } });
      const now = result.ok ? result.data.updateOpening.opening : null;
      if (now) ledOn.set(`${opening}@${expectedVersion}`, now.version);
      return result;
    },
    cancel: (opening: string, why: string) => edits.runForGood(Cancel, { input: { opening, why } }),
    add: (input: AddCandidateInput) => edits.runForGood(Add, { input }),
    correct: (input: UpdateCandidateInput) => edits.runForGood(Correct, { input }),
    move: (input: MoveApplicationInput) => edits.runForGood(Move, { input }),
    end: (input: EndApplicationInput) => edits.runForGood(End, { input }),
    cancelTalk: (input: CancelInterviewInput) => edits.runForGood(CancelTalk, { input }),
    plan: (input: PlanInterviewInput) => edits.runForGood(Plan, { input }),
    score: (input: SubmitScorecardInput) => edits.runForGood(Score, { input }),
    decide: (input: DecideApplicationInput) => edits.runForGood(Decide, { input }),
    offer: (input: MakeOfferInput) => edits.runForGood(Offer, { input }),
    answer: (offer: string, accepted: boolean) => edits.runForGood(Answer, { input: { offer, accepted } }),
    erase: (application: string) => edits.runForGood(Erase, { input: { application } }),
    hire: (application: string) => edits.runForGood(Hire, { input: { application } }),
  };
}
