import { useMemo } from 'react';
import type {
  AddActionInput, AddKeyResultInput, CheckInInput, CloseObjectiveInput, DraftObjectiveInput, LinkObjectivesInput, ReviseObjectiveInput, ScoreObjectiveInput, UpdateActionInput, UpdateKeyResultInput,
} from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Draft = graphql(`mutation DraftObjective($input: DraftObjectiveInput!) { draftObjective(input: $input) { changeset { id revision summary } objective { id } warnings } }`);
const Revise = graphql(`mutation ReviseObjective($input: ReviseObjectiveInput!) { reviseObjective(input: $input) { changeset { id revision summary } objective { id } } }`);
const Propose = graphql(`mutation ProposeObjective($input: MoveObjectiveInput!) { proposeObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const Accept = graphql(`mutation AcceptObjective($input: AcceptObjectiveInput!) { acceptObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const Return = graphql(`mutation ReturnObjective($input: MoveObjectiveInput!) { returnObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const Activate = graphql(`mutation ActivateObjective($input: MoveObjectiveInput!) { activateObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const Score = graphql(`mutation ScoreObjective($input: ScoreObjectiveInput!) { scoreObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const Close = graphql(`mutation CloseObjective($input: CloseObjectiveInput!) { closeObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const Drop = graphql(`mutation DropObjective($input: DropObjectiveInput!) { dropObjective(input: $input) { changeset { id revision summary } objective { id state } } }`);
const AddTeam = graphql(`mutation AddObjectiveTeam($input: AddObjectiveTeamInput!) { addObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }`);
const RemoveTeam = graphql(`mutation RemoveObjectiveTeam($input: RemoveObjectiveTeamInput!) { removeObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }`);
const AddKeyResult = graphql(`mutation AddKeyResult($input: AddKeyResultInput!) { addKeyResult(input: $input) { changeset { id revision summary } keyResult { id lint } warnings } }`);
const UpdateKeyResult = graphql(`mutation UpdateKeyResult($input: UpdateKeyResultInput!) { updateKeyResult(input: $input) { changeset { id revision summary } keyResult { id } } }`);
const RemoveKeyResult = graphql(`mutation RemoveKeyResult($input: RemoveKeyResultInput!) { removeKeyResult(input: $input) { changeset { id revision summary } objective { id } } }`);
const CheckIn = graphql(`mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { changeset { id revision summary } checkIn { id } } }`);
const Link = graphql(`mutation LinkObjectives($input: LinkObjectivesInput!) { linkObjectives(input: $input) { changeset { id revision summary } link { id } } }`);
const Unlink = graphql(`mutation UnlinkObjectives($input: UnlinkObjectivesInput!) { unlinkObjectives(input: $input) { changeset { id revision summary } } }`);
const AddAction = graphql(`mutation AddAction($input: AddActionInput!) { addAction(input: $input) { changeset { id revision summary } action { id } } }`);
const UpdateAction = graphql(`mutation UpdateAction($input: UpdateActionInput!) { updateAction(input: $input) { changeset { id revision summary } action { id state } } }`);

/** What can be done to objectives, as verbs. Each is one mutation and one step of undo. */
export function useObjectiveEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    draft: (input: DraftObjectiveInput) => edits.run(Draft, { input }),
    revise: (input: ReviseObjectiveInput, seen: number) => edits.run(Revise, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    propose: (objective: string, reason: string | null) => edits.run(Propose, { input: { objective, reason } }),
    accept: (objective: string) => edits.run(Accept, { input: { objective } }),
    return: (objective: string, reason: string) => edits.run(Return, { input: { objective, reason } }),
    activate: (objective: string) => edits.run(Activate, { input: { objective } }),
    score: (input: ScoreObjectiveInput) => edits.run(Score, { input }),
    close: (input: CloseObjectiveInput) => edits.run(Close, { input }),
    drop: (objective: string, because: string) => edits.run(Drop, { input: { objective, because } }),
    addTeam: (objective: string, team: string, reason: string | null) => edits.run(AddTeam, { input: { objective, team, reason } }),
    removeTeam: (objective: string, team: string, reason: string | null) => edits.run(RemoveTeam, { input: { objective, team, reason } }),
    addKeyResult: (input: AddKeyResultInput) => edits.run(AddKeyResult, { input }),
    updateKeyResult: (input: UpdateKeyResultInput, seen: number) => edits.run(UpdateKeyResult, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    removeKeyResult: (keyResult: string, reason: string | null) => edits.run(RemoveKeyResult, { input: { keyResult, reason } }),
    checkIn: (input: CheckInInput) => edits.run(CheckIn, { input }),
    link: (input: LinkObjectivesInput) => edits.run(Link, { input }),
    unlink: (link: string) => edits.run(Unlink, { input: { link } }),
    addAction: (input: AddActionInput) => edits.run(AddAction, { input }),
    updateAction: (input: UpdateActionInput, seen: number) => edits.run(UpdateAction, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
  }), [edits]);
}
