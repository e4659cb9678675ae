import { useMemo } from 'react';
import type {
  AddAgendaItemInput, AddCoachingActionInput, AddCoachingGoalInput, AddEvidenceInput, AddFocusAreaInput, AddOneOnOneNoteInput, PlanState, PrepareOneOnOneInput, ReviewPlanInput, StartCoachingPlanInput, StartOneOnOneSeriesInput,
  UpdateAgendaItemInput, UpdateCoachingActionInput, UpdateCoachingGoalInput, UpdateCoachingPlanInput, UpdateFocusAreaInput,
} from '../../gql/graphql';
import type { Edits } from '../../lib/edits';
import { graphql } from '../../lib/graphql/document';
import { useServices } from '../../lib/services';
import { AddEvidence } from './evidence/evidenceDocument';

const StartPlan = graphql(`mutation StartCoachingPlan($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } changeset { id summary } } }`);
const UpdatePlan = graphql(`mutation UpdateCoachingPlan($input: UpdateCoachingPlanInput!) { updateCoachingPlan(input: $input) { plan { id } changeset { id summary } } }`);
const ChangeState = graphql(`mutation ChangePlanState($input: ChangePlanStateInput!) { changePlanState(input: $input) { plan { id state } changeset { id summary } } }`);
const HandOver = graphql(`mutation HandOverPlan($input: HandOverPlanInput!) { handOverPlan(input: $input) { plan { id } changeset { id summary } } }`);
const AddFocus = graphql(`mutation AddFocusArea($input: AddFocusAreaInput!) { addFocusArea(input: $input) { focusArea { id } changeset { id summary } } }`);
const UpdateFocus = graphql(`mutation UpdateFocusArea($input: UpdateFocusAreaInput!) { updateFocusArea(input: $input) { focusArea { id version } changeset { id summary } } }`);
const RemoveFocus = graphql(`mutation RemoveFocusArea($input: RemoveFocusAreaInput!) { removeFocusArea(input: $input) { plan { id } changeset { id summary } } }`);
const AddGoal = graphql(`mutation AddCoachingGoal($input: AddCoachingGoalInput!) { addCoachingGoal(input: $input) { goal { id } changeset { id summary } } }`);
const UpdateGoal = graphql(`mutation UpdateCoachingGoal($input: UpdateCoachingGoalInput!) { updateCoachingGoal(input: $input) { goal { id state } changeset { id summary } } }`);
const AddAction = graphql(`mutation AddCoachingAction($input: AddCoachingActionInput!) { addCoachingAction(input: $input) { action { id } changeset { id summary } } }`);
const UpdateAction = graphql(`mutation UpdateCoachingAction($input: UpdateCoachingActionInput!) { updateCoachingAction(input: $input) { action { id state } changeset { id summary } } }`);
const Review = graphql(`mutation ReviewPlan($input: ReviewPlanInput!) { reviewPlan(input: $input) { review { id } plan { id state reviewBy } changeset { id summary } } }`);
const StartSeries = graphql(`mutation StartOneOnOneSeries($input: StartOneOnOneSeriesInput!) { startOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }`);
const EndSeries = graphql(`mutation EndOneOnOneSeries($input: EndOneOnOneSeriesInput!) { endOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }`);
const Prepare = graphql(`mutation PrepareOneOnOne($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } changeset { id summary } } }`);
const AddItem = graphql(`mutation AddAgendaItem($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { item { id } changeset { id summary } } }`);
const UpdateItem = graphql(`mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { item { id done } changeset { id summary } } }`);
const RemoveItem = graphql(`mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { oneOnOne { id } changeset { id summary } } }`);
const AddNote = graphql(`mutation AddOneOnOneNote($input: AddOneOnOneNoteInput!) { addOneOnOneNote(input: $input) { note { id } changeset { id summary } } }`);
const Hold = graphql(`mutation HoldOneOnOne($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }`);
const Move = graphql(`mutation MoveOneOnOne($input: MoveOneOnOneInput!) { moveOneOnOne(input: $input) { oneOnOne { id plannedAt } changeset { id summary } } }`);
const Skip = graphql(`mutation SkipOneOnOne($input: SkipOneOnOneInput!) { skipOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }`);

/** People are coached as they are, so that nothing of it is written in another world than now. */
const now = { scenario: null };

export function coachingEdits(edits: Edits) {
  // How far this client's own edits have brought what they changed. They count as seen, also while what they left was not
  // read again: nobody is in conflict with themselves.
  const reached = new Map<string, number>();

  async function updateFocusArea(input: UpdateFocusAreaInput) {
    const focus = String(input.focusArea);
    const expectedVersion = input.expectedVersion == null ? null : Math.max(input.expectedVersion, reached.get(focus) ?? 0);
    const result = await edits.run(UpdateFocus, { input: { ...input, expectedVersion } }, now);
    if (result.ok) reached.set(focus, result.data.updateFocusArea.focusArea.version);
    return result;
  }

  return {
    startPlan: (input: StartCoachingPlanInput) => edits.run(StartPlan, { input }, now),
    updatePlan: (input: UpdateCoachingPlanInput) => edits.run(UpdatePlan, { input }, now),
    changePlanState: (plan: string, to: PlanState) => edits.run(ChangeState, { input: { plan, to } }, now),
    handOverPlan: (plan: string) => edits.run(HandOver, { input: { plan } }, now),
    addFocusArea: (input: AddFocusAreaInput) => edits.run(AddFocus, { input }, now),
    updateFocusArea,
    removeFocusArea: (focusArea: string) => edits.run(RemoveFocus, { input: { focusArea } }, now),
    addGoal: (input: AddCoachingGoalInput) => edits.run(AddGoal, { input }, now),
    updateGoal: (input: UpdateCoachingGoalInput) => edits.run(UpdateGoal, { input }, now),
    addAction: (input: AddCoachingActionInput) => edits.run(AddAction, { input }, now),
    updateAction: (input: UpdateCoachingActionInput) => edits.run(UpdateAction, { input }, now),
    addEvidence: (input: AddEvidenceInput) => edits.run(AddEvidence, { input }, now),
    reviewPlan: (input: ReviewPlanInput) => edits.run(Review, { input }, now),
    startSeries: (input: StartOneOnOneSeriesInput) => edits.run(StartSeries, { input }, now),
    endSeries: (series: string) => edits.run(EndSeries, { input: { series } }, now),
    prepare: (input: PrepareOneOnOneInput) => edits.run(Prepare, { input }, now),
    addItem: (input: AddAgendaItemInput) => edits.run(AddItem, { input }, now),
    updateItem: (input: UpdateAgendaItemInput) => edits.run(UpdateItem, { input }, now),
    removeItem: (item: string) => edits.run(RemoveItem, { input: { item } }, now),
    addNote: (input: AddOneOnOneNoteInput) => edits.run(AddNote, { input }, now),
    hold: (oneOnOne: string, async: boolean) => edits.run(Hold, { input: { oneOnOne, async } }, now),
    move: (oneOnOne: string, startsAt: string) => edits.run(Move, { input: { oneOnOne, startsAt } }, now),
    skip: (oneOnOne: string, because: string) => edits.run(Skip, { input: { oneOnOne, because } }, now),
  };
}

export type CoachingEdits = ReturnType<typeof coachingEdits>;

/** The verbs of plans, evidence and one-on-ones for a component. */
export function useCoachingEdits(): CoachingEdits {
  const { edits } = useServices();
  return useMemo(() => coachingEdits(edits), [edits]);
}
