import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { unmask } from '../../../gql';
import type { CommitmentQuery } from '../../../gql/graphql';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import page from '../../../ui/page.module.css';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { ActionSection } from '../objectives/ActionSection';
import { ActionFields } from '../objectives/objectivesDocument';
import { AboutSection } from './AboutSection';
import { CommitmentHead } from './CommitmentHead';
import { commitmentsPath } from './commitmentPaths';
import { CommitmentDocument } from './commitmentsDocument';
import { DiscoverySection } from './DiscoverySection';
import { NeedsSection } from './NeedsSection';
import { PostMortemSection } from './PostMortemSection';
import { PromiseSection } from './PromiseSection';
import styles from '../objectives/objectives.module.css';
import own from './commitments.module.css';

export type Commitment = NonNullable<CommitmentQuery['org']['commitment']>;

/** One commitment, from the request to what became of it; each step is done where it stands. */
export function CommitmentPage() {
  const { commitmentId } = useParams({ from: '/strategy/commitments/$commitmentId' });
  return <OneCommitment key={commitmentId} id={commitmentId} />;
}

/** Its own component, so that what is typed on one commitment never reaches the next. */
function OneCommitment({ id }: { id: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: CommitmentDocument, variables: { id } });
  const commitment = data?.org.commitment;
  const open = useOpenPath();
  const title = commitment?.title ?? '';
  usePage(useMemo(() => [{ label: t.commitments.title, open: () => open(commitmentsPath) }, { label: title }], [open, title]));
  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!commitment) return <EmptyState page title={t.commitments.gone}>{t.commitments.goneText}</EmptyState>;
  const { revision } = data.org;
  return (
    <div className={`${page.page} ${styles.page}`}>
      <CommitmentHead commitment={commitment} revision={revision} />
      {commitment.state === 'BROKEN' && <PostMortemSection of={commitment.id} said={commitment} due={commitment.postMortemDue} dueText={t.commitments.postMortem.due} />}
      <div className={`${styles.negotiation} ${own.columns}`}>
        <AboutSection commitment={commitment} revision={revision} />
        <div className={own.steps}>
          <DiscoverySection commitment={commitment} revision={revision} />
          <PromiseSection commitment={commitment} revision={revision} />
        </div>
      </div>
      <NeedsSection commitment={commitment} />
      <ActionSection of={commitment.id} revision={revision} actions={commitment.actions.map((each) => unmask(ActionFields, each))} />
    </div>
  );
}
