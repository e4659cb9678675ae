import { useMemo } from 'react';
import type {
  AddProductAreaInput, AdvanceDependencyInput, EndInteractionInput, ExtendInteractionInput, OwnAreaInput, RaiseDependencyInput, ReviseProductAreaInput, ReviseDependencyInput, ReviseInteractionInput, ReviseTeamApiInput, StartInteractionInput, TopologyType,
} from '../../gql/graphql';
import type { Edits } from '../../lib/edits';
import { graphql } from '../../lib/graphql/document';
import { useServices } from '../../lib/services';

const Start = graphql(`mutation StartInteraction($input: StartInteractionInput!) { startInteraction(input: $input) { changeset { id revision summary } interaction { id } } }`);
const Revise = graphql(`mutation ReviseInteraction($input: ReviseInteractionInput!) { reviseInteraction(input: $input) { changeset { id revision summary } interaction { id } } }`);
const Extend = graphql(`mutation ExtendInteraction($input: ExtendInteractionInput!) { extendInteraction(input: $input) { changeset { id revision summary } interaction { id } } }`);
const End = graphql(`mutation EndInteraction($input: EndInteractionInput!) { endInteraction(input: $input) { changeset { id revision summary } interaction { id } } }`);
const Raise = graphql(`mutation RaiseDependency($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }`);
const ReviseNeed = graphql(`mutation ReviseDependency($input: ReviseDependencyInput!) { reviseDependency(input: $input) { changeset { id revision summary } dependency { id } } }`);
const Advance = graphql(`mutation AdvanceDependency($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id } } }`);
const AddArea = graphql(`mutation AddProductArea($input: AddProductAreaInput!) { addProductArea(input: $input) { changeset { id revision summary } area { id } } }`);
const ReviseArea = graphql(`mutation ReviseProductArea($input: ReviseProductAreaInput!) { reviseProductArea(input: $input) { changeset { id revision summary } area { id complexity } } }`);
const RemoveArea = graphql(`mutation RemoveProductArea($input: RemoveProductAreaInput!) { removeProductArea(input: $input) { changeset { id revision summary } } }`);
const Own = graphql(`mutation OwnArea($input: OwnAreaInput!) { ownArea(input: $input) { changeset { id revision summary } ownership { id } } }`);
const Disown = graphql(`mutation DisownArea($input: DisownAreaInput!) { disownArea(input: $input) { changeset { id revision summary } area { id } } }`);
const ReviseApi = graphql(`mutation ReviseTeamApi($input: ReviseTeamApiInput!) { reviseTeamApi(input: $input) { changeset { id revision summary } team { id } } }`);
const ConfirmApi = graphql(`mutation ConfirmTeamApi($input: ConfirmTeamApiInput!) { confirmTeamApi(input: $input) { changeset { id revision summary } team { id } } }`);
const Type = graphql(`mutation TypeTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }`);

/** What can be done to how teams work together, as verbs. */
function topologyEdits(edits: Edits) {
  return {
    start: (input: StartInteractionInput) => edits.run(Start, { input }),
    revise: (input: ReviseInteractionInput) => edits.run(Revise, { input }),
    extend: (input: ExtendInteractionInput) => edits.run(Extend, { input }),
    end: (input: EndInteractionInput) => edits.run(End, { input }),
    raise: (input: RaiseDependencyInput) => edits.run(Raise, { input }),
    reviseDependency: (input: ReviseDependencyInput) => edits.run(ReviseNeed, { input }),
    advance: (input: AdvanceDependencyInput) => edits.run(Advance, { input }),
    addArea: (input: AddProductAreaInput) => edits.run(AddArea, { input }),
    reviseArea: (input: ReviseProductAreaInput) => edits.run(ReviseArea, { input }),
    removeArea: (area: string) => edits.run(RemoveArea, { input: { area } }),
    own: (input: OwnAreaInput) => edits.run(Own, { input }),
    disown: (ownership: string) => edits.run(Disown, { input: { ownership } }),
    reviseApi: (input: ReviseTeamApiInput) => edits.run(ReviseApi, { input }),
    confirmApi: (team: string) => edits.run(ConfirmApi, { input: { team } }),
    type: (team: string, topologyType: TopologyType | null) => edits.run(Type, { input: { team, topologyType } }),
    expecting: (seen: number) => edits.expecting(seen),
  };
}

/** The verbs of topology for a component. They act in the world that is open. */
export function useTopologyEdits() {
  const { edits } = useServices();
  return useMemo(() => topologyEdits(edits), [edits]);
}
