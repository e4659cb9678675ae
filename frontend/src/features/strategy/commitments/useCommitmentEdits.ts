import { useMemo } from 'react';
import type { BreakCommitmentInput, RaiseDependencyInput, RecordRiskInput, RequestCommitmentInput, ReviseCommitmentInput, SignCommitmentInput, WritePostMortemInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Request = graphql(`mutation RequestCommitment($input: RequestCommitmentInput!) { requestCommitment(input: $input) { changeset { id revision summary } commitment { id } } }`);
const Revise = graphql(`mutation ReviseCommitment($input: ReviseCommitmentInput!) { reviseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }`);
const Discover = graphql(`mutation StartDiscovery($input: StartDiscoveryInput!) { startDiscovery(input: $input) { changeset { id revision summary } commitment { id state } warnings } }`);
const Risk = graphql(`mutation RecordRisk($input: RecordRiskInput!) { recordRisk(input: $input) { changeset { id revision summary } commitment { id } } }`);
const Sign = graphql(`mutation SignCommitment($input: SignCommitmentInput!) { signCommitment(input: $input) { changeset { id revision summary } commitment { id } } }`);
const Promised = graphql(`mutation PromiseCommitment($input: PromiseCommitmentInput!) { promiseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }`);
const Decline = graphql(`mutation DeclineCommitment($input: RefuseCommitmentInput!) { declineCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }`);
const Withdraw = graphql(`mutation WithdrawCommitment($input: RefuseCommitmentInput!) { withdrawCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }`);
const Deliver = graphql(`mutation DeliverCommitment($input: DeliverCommitmentInput!) { deliverCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }`);
const Break = graphql(`mutation BreakCommitment($input: BreakCommitmentInput!) { breakCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }`);
const PostMortem = graphql(`mutation WritePostMortem($input: WritePostMortemInput!) { writePostMortem(input: $input) { changeset { id revision summary } } }`);
const Need = graphql(`mutation RaiseNeedOfCommitment($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }`);
const Agree = graphql(`mutation AgreeToNeed($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id state } } }`);

/** What can be done to commitments, as verbs. Each is one mutation and one step of undo. */
export function useCommitmentEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    request: (input: RequestCommitmentInput) => edits.run(Request, { input }),
    revise: (input: ReviseCommitmentInput, seen: number) => edits.run(Revise, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    discover: (commitment: string, until: string | null) => edits.run(Discover, { input: { commitment, until } }),
    recordRisk: (input: RecordRiskInput) => edits.run(Risk, { input }),
    sign: (input: SignCommitmentInput) => edits.run(Sign, { input }),
    promise: (commitment: string) => edits.run(Promised, { input: { commitment } }),
    decline: (commitment: string, because: string) => edits.run(Decline, { input: { commitment, because } }),
    withdraw: (commitment: string, because: string) => edits.run(Withdraw, { input: { commitment, because } }),
    deliver: (commitment: string) => edits.run(Deliver, { input: { commitment } }),
    break: (input: BreakCommitmentInput) => edits.run(Break, { input }),
    writePostMortem: (input: WritePostMortemInput) => edits.run(PostMortem, { input }),
    need: (input: RaiseDependencyInput) => edits.run(Need, { input }),
    agree: (dependency: string) => edits.run(Agree, { input: { dependency, state: 'ACCEPTED' } }),
  }), [edits]);
}
