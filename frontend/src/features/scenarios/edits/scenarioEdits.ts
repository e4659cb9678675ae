import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type {
  ApplyScenarioInput, CopyChangesetsInput, CreateScenarioInput, RebaseScenarioInput, ReviewScenarioInput, SaveTransitionActionInput, ScenarioState, ScheduleChangesetsInput, UpdateScenarioInput,
} from '../../../gql/graphql';
import type { EditResult } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';
import { asProblem } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import type { Services } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';

const Create = graphql(`mutation CreateScenario($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id name } } }`);
const Update = graphql(`mutation UpdateScenario($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id } } }`);
const Share = graphql(`mutation ShareScenario($input: ShareScenarioInput!) { shareScenario(input: $input) { scenario { id } } }`);
const Unshare = graphql(`mutation UnshareScenario($input: UnshareScenarioInput!) { unshareScenario(input: $input) { scenario { id } } }`);
const Move = graphql(`mutation MoveScenario($input: MoveScenarioInput!) { moveScenario(input: $input) { scenario { id state } } }`);
const Review = graphql(`mutation ReviewScenario($input: ReviewScenarioInput!) { reviewScenario(input: $input) { scenario { id state } } }`);
const Delete = graphql(`mutation DeleteScenario($input: DeleteScenarioInput!) { deleteScenario(input: $input) { scenario } }`);
const Schedule = graphql(`mutation ScheduleChangesets($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }`);
const Rebase = graphql(`mutation RebaseScenario($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { scenario { id revision } takenIn dropped } }`);
const Apply = graphql(`mutation ApplyScenario($input: ApplyScenarioInput!) { applyScenario(input: $input) { changeset { id revision summary } scenario { id } applied } }`);
const Copy = graphql(`mutation CopyChangesets($input: CopyChangesetsInput!) { copyChangesets(input: $input) { scenario { id name revision } changesets { id } } }`);
const Undo = graphql(`mutation UndoInScenario($input: UndoInput!) { undo(input: $input) { changeset { id revision summary } } }`);
const Draft = graphql(`mutation DraftTransition($input: DraftTransitionInput!) { draftTransition(input: $input) { scenario { id } } }`);
const SaveAction = graphql(`mutation SaveTransitionAction($input: SaveTransitionActionInput!) { saveTransitionAction(input: $input) { scenario { id } } }`);
const TickAction = graphql(`mutation TickTransitionAction($input: TickTransitionActionInput!) { tickTransitionAction(input: $input) { scenario { id } } }`);
const RemoveAction = graphql(`mutation RemoveTransitionAction($input: RemoveTransitionActionInput!) { removeTransitionAction(input: $input) { scenario { id } } }`);

type Parts = Pick<Services, 'edits' | 'live' | 'status' | 'scenarios' | 'worlds'>;

/**
 * Everything that can be done to a scenario, as verbs. Applying leaves a changeset of live, which can be undone like
 * any edit; the others say in the status line what they did, where what is on screen does not say it.
 */
export function scenarioEdits({ edits, live, status, scenarios, worlds }: Parts) {
  /** A refusal, too, may come from what this client has not read yet. */
  const reread = () => scenarios.set((known) => known + 1);
  /** What is shown in the scenario is read anew, as after an edit in it. */
  const reached = ({ id, revision }: { id: string; revision: number }) => live.of(id).heardOf(revision);

  async function run<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, said?: (data: Data) => string): Promise<EditResult<Data>> {
    try {
      const data = await request(document, variables);
      if (said) status.set({ text: said(data), tone: 'done' });
      return { ok: true, data };
    } catch (error) {
      const problem = asProblem(error);
      if (!problem) throw error;
      status.set({ text: problem.message, tone: 'problem', advice: problem.advice });
      return { ok: false, problem };
    } finally {
      reread();
    }
  }

  return {
    create: (input: CreateScenarioInput, said: string) => run(Create, { input }, () => said),
    update: (input: UpdateScenarioInput) => run(Update, { input }),
    share: (scenario: string, person: string, canEdit: boolean, said: string) => run(Share, { input: { scenario, person, canEdit } }, () => said),
    unshare: (scenario: string, person: string, said: string) => run(Unshare, { input: { scenario, person } }, () => said),
    move: (scenario: string, state: ScenarioState, said: string) => run(Move, { input: { scenario, state } }, () => said),
    review: (input: ReviewScenarioInput, said: string) => run(Review, { input }, () => said),
    delete: (scenario: string, said: string) => run(Delete, { input: { scenario } }, () => said),
    schedule: (input: ScheduleChangesetsInput, said: string) => run(Schedule, { input }, () => said),
    async rebase(input: RebaseScenarioInput, said: (takenIn: number, dropped: number) => string) {
      const result = await run(Rebase, { input }, ({ rebaseScenario }) => said(rebaseScenario.takenIn, rebaseScenario.dropped.length));
      if (result.ok) reached(result.data.rebaseScenario.scenario);
      return result;
    },
    /** One changeset of live; where live had everything already there is none, and nothing to undo. */
    async apply(input: ApplyScenarioInput, saidOfNothing: string) {
      const result = await edits.run(Apply, { input }, { scenario: null });
      const changeset = result.ok ? result.data.applyScenario.changeset : null;
      if (result.ok && !changeset) status.set({ text: saidOfNothing, tone: 'done' });
      // The undo at hand is that of the world one is in; what was applied is undone in live.
      if (changeset && worlds.current.get().scenario !== null) status.set({ text: changeset.summary, tone: 'done', advice: t.scenarios.apply.undoInNow });
      reread();
      return result;
    },
    async copy(input: CopyChangesetsInput, said: (changes: number, into: string) => string) {
      const result = await run(Copy, { input }, ({ copyChangesets }) => said(copyChangesets.changesets.length, copyChangesets.scenario.name));
      if (result.ok) reached(result.data.copyChangesets.scenario);
      return result;
    },
    draftPlan: (scenario: string, effectiveOn: string, said: string) => run(Draft, { input: { scenario, effectiveOn } }, () => said),
    saveAction: (input: SaveTransitionActionInput) => run(SaveAction, { input }),
    tickAction: (scenario: string, action: string, done: boolean) => run(TickAction, { input: { scenario, action, done } }),
    removeAction: (scenario: string, action: string, said: string) => run(RemoveAction, { input: { scenario, action } }, () => said),
    /** Takes changesets of a scenario back one by one, the latest first; stops at the first that cannot be. */
    async undo(scenario: string, changesets: readonly string[], said: (undone: number) => string): Promise<void> {
      for (const changeset of changesets.toReversed()) {
        const result = await edits.run(Undo, { input: { changeset } }, { scenario });
        if (!result.ok) return reread();
      }
      reread();
      // The line of live is on screen, and its undo is for live: what was undone here can be brought back on the chart.
      status.set({ text: said(changesets.length), tone: 'done' });
    },
  };
}

export type ScenarioEdits = ReturnType<typeof scenarioEdits>;
