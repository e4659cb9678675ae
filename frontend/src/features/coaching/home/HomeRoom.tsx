import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoYouAre } from '../../../ui/WhoYouAre';
import page from '../../../ui/page.module.css';
import { timePath, withoutCoachPath } from '../levels/paths';
import { CoachedPeople } from './CoachedPeople';
import { HomeDocument } from './homeDocument';
import { Numbers } from './Numbers';
import { Overdue } from './Overdue';
import { Target } from './Target';
import { Week } from './Week';
import styles from '../coaching.module.css';

/** What a leader's coaching asks of them now, below what other features have due. */
export function HomeRoom({ due }: { due?: ReactNode }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(HomeDocument, {});
  usePage(useMemo(() => [{ label: t.coaching.title }], []));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  const icon = <IconHeartHandshake size={32} stroke={1.3} />;
  if (!data.viewer.person) return <EmptyState page icon={icon} title={t.coaching.who.title} actions={<WhoYouAre />}>{t.coaching.who.text}</EmptyState>;
  const home = data.org.coachingHome;
  if (!home) return <><div className={page.page}>{due}</div><EmptyState page icon={icon} title={words.none} actions={<><Button onClick={() => open('/chart')}>{words.chart}</Button><Button variant="default" onClick={() => open(withoutCoachPath)}>{t.coach.without.title}</Button></>}>{words.noneText}</EmptyState></>;
  return (
    <div className={page.page}>
      <header className={page.head}><h1 className={page.grow}>{t.coaching.title}</h1>
        <Button variant="default" onClick={() => open(timePath)}>{t.time.open}</Button>
        <Button variant="default" onClick={() => open('/coaching/expectations')}>{t.coaching.toExpectations}</Button>
        <Button variant="default" onClick={() => open('/coaching/team')}>{t.coaching.toTeam}</Button>
      </header>
      {due}
      <div className={styles.columns}>
        <div>
          <Week home={home} />
          <CoachedPeople home={home} />
          <Overdue home={home} />
        </div>
        <div>
          <Target target={home.target} />
          <Numbers metrics={home.metrics} withoutCoach={data.org.peopleWithoutCoachCount} />
        </div>
      </div>
    </div>
  );
}
