import { useMemo } from 'react';
import type {
  AddFocusInput, AddPrincipleInput, DraftStrategyInput, DraftVisionInput, RaiseObstacleInput, RecordDecisionInput, RecordInsightInput, ReviseStrategyInput, ReviseVisionInput, UpdateDecisionInput, UpdateFocusInput, UpdateInsightInput, UpdateObstacleInput,
  UpdatePrincipleInput,
} from '../../gql/graphql';
import type { Edits } from '../../lib/edits';
import { graphql } from '../../lib/graphql/document';
import { useServices } from '../../lib/services';

const DraftVision = graphql(`mutation DraftVision($input: DraftVisionInput!) { draftVision(input: $input) { changeset { id revision summary } vision { id } } }`);
const ReviseVision = graphql(`mutation ReviseVision($input: ReviseVisionInput!) { reviseVision(input: $input) { changeset { id revision summary } vision { id } } }`);
const PublishVision = graphql(`mutation PublishVision($input: PublishVisionInput!) { publishVision(input: $input) { changeset { id revision summary } vision { id } } }`);
const RetireVision = graphql(`mutation RetireVision($input: RetireVisionInput!) { retireVision(input: $input) { changeset { id revision summary } vision { id } } }`);
const ConfirmVision = graphql(`mutation ConfirmVision($input: ConfirmVisionInput!) { confirmVision(input: $input) { changeset { id revision summary } vision { id } } }`);
const AddPrinciple = graphql(`mutation AddPrinciple($input: AddPrincipleInput!) { addPrinciple(input: $input) { changeset { id revision summary } principle { id } } }`);
const UpdatePrinciple = graphql(`mutation UpdatePrinciple($input: UpdatePrincipleInput!) { updatePrinciple(input: $input) { changeset { id revision summary } principle { id } } }`);
const ReorderPrinciple = graphql(`mutation ReorderPrinciple($input: ReorderPrincipleInput!) { reorderPrinciple(input: $input) { changeset { id revision summary } principle { id } } }`);
const RetirePrinciple = graphql(`mutation RetirePrinciple($input: RetirePrincipleInput!) { retirePrinciple(input: $input) { changeset { id revision summary } principle { id } } }`);
const DraftStrategy = graphql(`mutation DraftStrategy($input: DraftStrategyInput!) { draftStrategy(input: $input) { changeset { id revision summary } strategy { id } } }`);
const ReviseStrategy = graphql(`mutation ReviseStrategy($input: ReviseStrategyInput!) { reviseStrategy(input: $input) { changeset { id revision summary } strategy { id } } }`);
const ActivateStrategy = graphql(`mutation ActivateStrategy($input: ActivateStrategyInput!) { activateStrategy(input: $input) { changeset { id revision summary } strategy { id } } }`);
const CloseStrategy = graphql(`mutation CloseStrategy($input: CloseStrategyInput!) { closeStrategy(input: $input) { changeset { id revision summary } strategy { id } } }`);
const AddFocus = graphql(`mutation AddFocus($input: AddFocusInput!) { addFocus(input: $input) { changeset { id revision summary } focus { id } } }`);
const UpdateFocus = graphql(`mutation UpdateFocus($input: UpdateFocusInput!) { updateFocus(input: $input) { changeset { id revision summary } focus { id } } }`);
const ReorderFocus = graphql(`mutation ReorderFocus($input: ReorderFocusInput!) { reorderFocus(input: $input) { changeset { id revision summary } focus { id } } }`);
const RemoveFocus = graphql(`mutation RemoveFocus($input: RemoveFocusInput!) { removeFocus(input: $input) { changeset { id revision summary } strategy { id } } }`);
const RecordInsight = graphql(`mutation RecordInsight($input: RecordInsightInput!) { recordInsight(input: $input) { changeset { id revision summary } insight { id } } }`);
const UpdateInsight = graphql(`mutation UpdateInsight($input: UpdateInsightInput!) { updateInsight(input: $input) { changeset { id revision summary } insight { id } } }`);
const RemoveInsight = graphql(`mutation RemoveInsight($input: RemoveInsightInput!) { removeInsight(input: $input) { changeset { id revision summary } removed } }`);
const Cite = graphql(`mutation CiteInsight($input: CiteInsightInput!) { citeInsight(input: $input) { changeset { id revision summary } focus { id } } }`);
const Uncite = graphql(`mutation UnciteInsight($input: UnciteInsightInput!) { unciteInsight(input: $input) { changeset { id revision summary } focus { id } } }`);
const RaiseObstacle = graphql(`mutation RaiseObstacle($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }`);
const UpdateObstacle = graphql(`mutation UpdateObstacle($input: UpdateObstacleInput!) { updateObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }`);
const ResolveObstacle = graphql(`mutation ResolveObstacle($input: ResolveObstacleInput!) { resolveObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }`);
const ReopenObstacle = graphql(`mutation ReopenObstacle($input: ReopenObstacleInput!) { reopenObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }`);
const UpdateDecision = graphql(`mutation UpdateDecision($input: UpdateDecisionInput!) { updateDecision(input: $input) { changeset { id revision summary } decision { id } } }`);
const RecordDecision = graphql(`mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { changeset { id revision summary } decision { id } } }`);

/** Everything that can be done to visions and strategies, as verbs. Each is one mutation and one step of undo; `seen` is the revision at which the edit began. */
export function strategyEdits(edits: Edits) {
  return {
    draftVision: (input: DraftVisionInput) => edits.run(DraftVision, { input }),
    reviseVision: (input: ReviseVisionInput, seen: number) => edits.run(ReviseVision, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    publishVision: (vision: string) => edits.run(PublishVision, { input: { vision } }),
    retireVision: (vision: string) => edits.run(RetireVision, { input: { vision } }),
    confirmVision: (vision: string) => edits.run(ConfirmVision, { input: { vision } }),
    addPrinciple: (input: AddPrincipleInput) => edits.run(AddPrinciple, { input }),
    updatePrinciple: (input: UpdatePrincipleInput, seen: number) => edits.run(UpdatePrinciple, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    reorderPrinciple: (principle: string, index: number) => edits.run(ReorderPrinciple, { input: { principle, index } }),
    retirePrinciple: (principle: string) => edits.run(RetirePrinciple, { input: { principle } }),
    draftStrategy: (input: DraftStrategyInput) => edits.run(DraftStrategy, { input }),
    reviseStrategy: (input: ReviseStrategyInput, seen: number) => edits.run(ReviseStrategy, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    activateStrategy: (strategy: string) => edits.run(ActivateStrategy, { input: { strategy } }),
    closeStrategy: (strategy: string) => edits.run(CloseStrategy, { input: { strategy } }),
    addFocus: (input: AddFocusInput) => edits.run(AddFocus, { input }),
    updateFocus: (input: UpdateFocusInput, seen: number) => edits.run(UpdateFocus, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    reorderFocus: (focus: string, index: number) => edits.run(ReorderFocus, { input: { focus, index } }),
    removeFocus: (focus: string) => edits.run(RemoveFocus, { input: { focus } }),
    recordInsight: (input: RecordInsightInput) => edits.run(RecordInsight, { input }),
    updateInsight: (input: UpdateInsightInput, seen: number) => edits.run(UpdateInsight, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    removeInsight: (insight: string) => edits.run(RemoveInsight, { input: { insight } }),
    cite: (focus: string, insight: string) => edits.run(Cite, { input: { focus, insight } }),
    uncite: (focus: string, insight: string) => edits.run(Uncite, { input: { focus, insight } }),
    raiseObstacle: (input: RaiseObstacleInput) => edits.run(RaiseObstacle, { input }),
    updateObstacle: (input: UpdateObstacleInput, seen: number) => edits.run(UpdateObstacle, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
    resolveObstacle: (obstacle: string, how: string) => edits.run(ResolveObstacle, { input: { obstacle, how } }),
    reopenObstacle: (obstacle: string) => edits.run(ReopenObstacle, { input: { obstacle } }),
    recordDecision: (input: RecordDecisionInput) => edits.run(RecordDecision, { input }),
    updateDecision: (input: UpdateDecisionInput, seen: number) => edits.run(UpdateDecision, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
  };
}

/** The verbs of visions and strategies for a component. */
export function useStrategyEdits() {
  const { edits } = useServices();
  return useMemo(() => strategyEdits(edits), [edits]);
}
