import type { CreateTeamInput, SplitTeamInput, UpdateMembershipInput, UpdateTeamInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';

const Create = graphql(`mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { changeset { id revision summary } team { id } } }`);
const Update = graphql(`mutation UpdateTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }`);
const Move = graphql(`mutation MoveTeam($input: MoveTeamInput!) { moveTeam(input: $input) { changeset { id revision summary } team { id } } }`);
const Merge = graphql(`mutation MergeTeams($input: MergeTeamsInput!) { mergeTeams(input: $input) { changeset { id revision summary } team { id } } }`);
const Split = graphql(`mutation SplitTeam($input: SplitTeamInput!) { splitTeam(input: $input) { changeset { id revision summary } team { id } created { id } } }`);
const Archive = graphql(`mutation ArchiveTeam($input: ArchiveTeamInput!) { archiveTeam(input: $input) { changeset { id revision summary } team { id } } }`);
const Reopen = graphql(`mutation ReopenTeam($input: ReopenTeamInput!) { reopenTeam(input: $input) { changeset { id revision summary } team { id } } }`);
const Join = graphql(`mutation JoinTeam($input: JoinTeamInput!) { joinTeam(input: $input) { changeset { id revision summary } membership { id } } }`);
const Leave = graphql(`mutation LeaveTeam($input: LeaveTeamInput!) { leaveTeam(input: $input) { changeset { id revision summary } team { id } } }`);
const Allocate = graphql(`mutation UpdateMembership($input: UpdateMembershipInput!) { updateMembership(input: $input) { changeset { id revision summary } membership { id } } }`);

/** Everything that can be done to teams and to seats in them, as verbs. */
export function teamEdits(edits: Edits) {
  return {
    create: (input: CreateTeamInput) => edits.run(Create, { input }),
    update: (input: UpdateTeamInput) => edits.run(Update, { input }),
    move: (team: string, parent: string | null, expectedRevision: number) => edits.run(Move, { input: { team, parent, expectedRevision } }),
    merge: (from: string, into: string, expectedRevision: number) => edits.run(Merge, { input: { from, into, expectedRevision } }),
    split: (input: SplitTeamInput) => edits.run(Split, { input }),
    archive: (team: string, expectedRevision: number) => edits.run(Archive, { input: { team, expectedRevision } }),
    /** Opens an archived team again, without members. */
    reopen: (team: string, expectedRevision: number) => edits.run(Reopen, { input: { team, expectedRevision } }),
    join: (team: string, position: string) => edits.run(Join, { input: { team, position } }),
    leave: (membership: string, expectedRevision: number) => edits.run(Leave, { input: { membership, expectedRevision } }),
    updateMembership: (input: UpdateMembershipInput) => edits.run(Allocate, { input }),
  };
}
