import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { unmask } from '../../../gql';
import type { ObjectiveQuery } from '../../../gql/graphql';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import page from '../../../ui/page.module.css';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { ObjectiveCommitments } from '../commitments/CommitmentsOf';
import { PostMortemSection } from '../commitments/PostMortemSection';
import { ActionSection } from './ActionSection';
import { KeyResultSection } from './KeyResultSection';
import { LinksDown, LinksUp } from './LinkSections';
import { LearningSection } from './LearningSection';
import { ObjectiveHead } from './ObjectiveHead';
import { objectivesPath } from './objectivePaths';
import { ActionFields, KeyResultFields, ObjectiveDocument } from './objectivesDocument';
import { ProblemSection } from './ProblemSection';
import { WaitingSection } from './WaitingSection';
import styles from './objectives.module.css';

export type Objective = NonNullable<ObjectiveQuery['org']['objective']>;

/** One objective: the leader's problem beside the team's answer, how it stands, what it belongs to, and what came of it. */
export function ObjectivePage() {
  const { objectiveId } = useParams({ from: '/strategy/objectives/$objectiveId' });
  return <OneObjective key={objectiveId} id={objectiveId} />;
}

/** Its own component, so that what is typed on one objective never reaches the next. */
function OneObjective({ id }: { id: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: ObjectiveDocument, variables: { id } });
  const objective = data?.org.objective;
  const open = useOpenPath();
  const title = objective?.title ?? '';
  usePage(useMemo(() => [{ label: t.objectives.title, open: () => open(objectivesPath) }, { label: title }], [open, title]));
  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!objective) return <EmptyState page title={t.objectives.gone}>{t.objectives.goneText}</EmptyState>;
  const keyResults = objective.keyResults.map((each) => unmask(KeyResultFields, each));
  return (
    <div className={`${page.page} ${styles.page}`}>
      <LinksUp objective={objective} />
      <ObjectiveHead objective={objective} revision={data.org.revision} />
      <div className={styles.negotiation}>
        <ProblemSection objective={objective} revision={data.org.revision} />
        <KeyResultSection objective={objective} revision={data.org.revision} keyResults={keyResults} />
      </div>
      <LinksDown objective={objective} keyResults={keyResults} />
      <WaitingSection objective={objective} />
      <ObjectiveCommitments objectiveId={objective.id} />
      <ActionSection of={objective.id} revision={data.org.revision} actions={[...objective.actions, ...keyResults.flatMap(({ actions }) => actions)].map((each) => unmask(ActionFields, each))} />
      <LearningSection objective={objective} keyResults={keyResults} />
      {objective.missed && objective.state === 'CLOSED' && <PostMortemSection of={objective.id} said={objective} due={objective.ambition === 'ROOF_SHOT' && [objective.rootCause, objective.whatChanges, objective.affected].includes(null)} dueText={t.commitments.postMortem.missed} />}
    </div>
  );
}
