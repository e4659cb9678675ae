import { useMemo } from 'react';
import type { HeadcountWords } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Propose = graphql(`mutation ProposeHeadcountPlan($input: ProposeHeadcountPlanInput!) { proposeHeadcountPlan(input: $input) { changeset { id summary } plan { id } } }`);
const Revise = graphql(`mutation ReviseHeadcountPlan($input: ReviseHeadcountPlanInput!) { reviseHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }`);
const Decide = graphql(`mutation DecideHeadcountPlan($input: DecideHeadcountPlanInput!) { decideHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }`);
const Withdraw = graphql(`mutation WithdrawHeadcountPlan($input: WithdrawHeadcountPlanInput!) { withdrawHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }`);
const OpenSeat = graphql(`mutation OpenPlannedSeat($input: OpenPlannedSeatInput!) { openPlannedSeat(input: $input) { changeset { id revision summary } plan { id } } }`);

/** The verbs of headcount plans. Proposals and decisions stay on record; the seat of a line can be undone. */
export function useHeadcountEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    propose: (position: string, plan: HeadcountWords) => edits.runForGood(Propose, { input: { position, plan } }),
    revise: (headcountPlan: string, expectedVersion: number, plan: HeadcountWords) => edits.runForGood(Revise, { input: { headcountPlan, expectedVersion, plan } }),
    decide: (headcountPlan: string, expectedVersion: number, approved: boolean, why: string) => edits.runForGood(Decide, { input: { headcountPlan, expectedVersion, approved, why: why || null } }),
    withdraw: (headcountPlan: string, expectedVersion: number, why: string) => edits.runForGood(Withdraw, { input: { headcountPlan, expectedVersion, why } }),
    openSeat: (headcountPlan: string, key: string) => edits.run(OpenSeat, { input: { headcountPlan, key } }),
  }), [edits]);
}
