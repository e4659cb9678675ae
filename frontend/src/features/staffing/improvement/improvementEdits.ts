import { useMemo } from 'react';
import type { AddImprovementEntryInput, ImprovementWords } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Draft = graphql(`mutation DraftImprovementPlan($input: DraftImprovementPlanInput!) { draftImprovementPlan(input: $input) { changeset { id summary } plan { id } } }`);
const Revise = graphql(`mutation ReviseImprovementPlan($input: ReviseImprovementPlanInput!) { reviseImprovementPlan(input: $input) { changeset { id summary } plan { id version } } }`);
const Drop = graphql(`mutation DropImprovementPlan($input: DropImprovementPlanInput!) { dropImprovementPlan(input: $input) { changeset { id summary } plan { id } } }`);
const Open = graphql(`mutation OpenImprovementPlan($input: OpenImprovementPlanInput!) { openImprovementPlan(input: $input) { changeset { id summary } plan { id state version } } }`);
const Add = graphql(`mutation AddImprovementEntry($input: AddImprovementEntryInput!) { addImprovementEntry(input: $input) { changeset { id summary } plan { id state version } } }`);

/** The verbs of improvement plans. Each step stays on record, so that none is undone. */
export function useImprovementEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    draft: (person: string, plan: ImprovementWords) => edits.runForGood(Draft, { input: { person, plan } }),
    revise: (improvementPlan: string, expectedVersion: number, plan: ImprovementWords) => edits.runForGood(Revise, { input: { improvementPlan, expectedVersion, plan } }),
    drop: (improvementPlan: string, expectedVersion: number) => edits.runForGood(Drop, { input: { improvementPlan, expectedVersion } }),
    open: (improvementPlan: string, expectedVersion: number) => edits.runForGood(Open, { input: { improvementPlan, expectedVersion } }),
    add: (input: AddImprovementEntryInput) => edits.runForGood(Add, { input }),
  }), [edits]);
}
