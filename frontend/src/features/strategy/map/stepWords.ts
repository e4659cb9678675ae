import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { commitmentPath } from '../commitments/commitmentPaths';
import { objectivePath } from '../objectives/objectivePaths';
import { showAmount } from '../objectives/showAmount';
import type { Step } from './alignmentTree';

/** What a step says of itself. */
export function titleOf({ aim }: Step): string {
  switch (aim.__typename) {
    case 'Vision': case 'Strategy': return aim.name;
    case 'Focus': return aim.problem;
    case 'Objective': case 'Commitment': case 'Action': return aim.title;
    case 'KeyResult': return aim.metric;
  }
}

/** What stands beside the title: a state, a period, teams, who does it. */
export function noteOf({ aim }: Step): string {
  const now = new Date();
  switch (aim.__typename) {
    case 'Vision': return t.strategy.vision.state[aim.visionState];
    case 'Strategy': return `${t.strategy.plan.state[aim.strategyState]}, ${t.strategy.plan.period(formatDay(aim.startsOn, now), formatDay(aim.endsOn, now))}`;
    case 'Focus': return aim.kind === 'NOT_NOW' ? t.strategy.focus.notNow : '';
    case 'Objective': return [aim.objectiveState === 'ACTIVE' ? '' : t.objectives.state[aim.objectiveState], aim.teams.map(({ team }) => team.name).join(', ')].filter(Boolean).join(' · ');
    case 'KeyResult': return [
      aim.measure === 'BACKSTOP' ? t.objectives.keyResult.kinds.BACKSTOP : '',
      aim.latest ? t.alignment.numbers(showAmount(aim.latest.value, aim.unit), showAmount(aim.target, aim.unit)) : t.objectives.keyResult.notYet,
    ].filter(Boolean).join(' · ');
    case 'Commitment': return [t.commitments.state[aim.commitmentState], aim.dueOn ? t.commitments.due(formatDay(aim.dueOn, now)) : '', aim.promisedBy.name].filter(Boolean).join(' · ');
    case 'Action': return [aim.owner.name, aim.actionState === 'DONE' ? t.alignment.done : aim.dueOn ? t.objectives.actions.dueOn(formatDay(aim.dueOn, now)) : ''].filter(Boolean).join(' · ');
  }
}

/** Whether the step has a progress; an action or a commitment is done or is not. */
export const hasProgress = (step: Step): step is Step & { readonly aim: Exclude<Step['aim'], { __typename?: 'Action' | 'Commitment' }> } => step.aim.__typename !== 'Action' && step.aim.__typename !== 'Commitment';

/** Where the step is worked on. */
export function placeOf({ aim }: Step): string {
  switch (aim.__typename) {
    case 'Vision': return `/strategy?vision=${aim.id}`;
    case 'Strategy': return `/strategy/plan?strategy=${aim.id}`;
    case 'Focus': return '/strategy/plan';
    case 'Objective': return objectivePath(aim.id);
    case 'KeyResult': return objectivePath(aim.objective.id);
    case 'Commitment': return commitmentPath(aim.id);
    case 'Action': return aim.of.__typename === 'Commitment' ? commitmentPath(aim.of.id) : objectivePath(aim.of.__typename === 'Objective' ? aim.of.id : aim.of.objective.id);
  }
}

/** How the step stands, for who does not see the shapes. */
export function standingOf({ onTrack, atRisk, offTrack, unsure }: Pick<Step, 'onTrack' | 'atRisk' | 'offTrack' | 'unsure'>): string {
  const parts = [[offTrack, 'OFF_TRACK'], [atRisk, 'AT_RISK'], [onTrack, 'ON_TRACK'], [unsure, 'UNKNOWN']] as const;
  return parts.filter(([n]) => n > 0).map(([n, health]) => `${String(n)} ${t.objectives.health[health].toLowerCase()}`).join(', ');
}
