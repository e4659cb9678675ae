import { Button, Tabs } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { CoachLine } from '../coach/CoachLine';
import { PersonEvidence } from '../evidence/PersonEvidence';
import { PersonFeedback } from '../feedback/PersonFeedback';
import { PersonGaps } from '../gaps/PersonGaps';
import { assessPath, coachingPath, personPath } from '../levels/paths';
import { MeetingsTab } from '../oneOnOne/MeetingsTab';
import { PlanTab } from '../plan/PlanTab';
import styles from '../coaching.module.css';

const PersonGrowthDocument = graphql(`
  query PersonGrowth($id: ID!, $asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } }
  }
`);

const tabs = ['plan', 'meetings', 'gaps', 'evidence', 'feedback'] as const;
type Tab = (typeof tabs)[number];

/** How one person grows: the plan, the talks about it, what they can, and what others say. */
export function PersonRoom() {
  const { personId: id } = useParams({ from: '/coaching/person/$personId' });
  const { tab } = useSearch({ from: '/coaching/person/$personId' });
  const open = useOpenPath();
  const mayWrite = useMayWrite();
  const { data, problem, retry } = useConfidentialQuery(PersonGrowthDocument, { id });
  const person = data?.org.person;
  const name = person?.name ?? '';
  usePage(useMemo(() => [{ label: t.coaching.title, open: () => open(coachingPath) }, { label: name }], [open, name]));

  const words = t.coaching.person;
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!person) return <EmptyState page title={words.gone}>{words.goneText}</EmptyState>;
  const shown: Tab = tabs.find((known) => known === tab) ?? 'plan';
  return (
    <div className={page.page}>
      <header className={page.head}>
        <Avatar name={person.name} size={48} />
        <div className={page.grow}>
          <h1>{person.name}</h1>
          <span className={page.soft}>{person.position?.title}</span>
          <CoachLine key={person.id} personId={person.id} />
        </div>
        <Button variant="default" onClick={() => open(`/people/${person.id}`)}>{words.profile}</Button>
        {mayWrite && data.viewer.person && person.position && <Button leftSection={<IconClipboardCheck size={16} aria-hidden="true" />} onClick={() => open(assessPath(person.id))}>{words.assess}</Button>}
      </header>
      <Tabs value={shown} keepMounted={false} onChange={(value) => open(value && value !== 'plan' ? `${personPath(person.id)}?tab=${value}` : personPath(person.id))}>
        <Tabs.List aria-label={words.sections} className={styles.tabs}>
          {tabs.map((each) => <Tabs.Tab key={each} value={each}>{words.tabs[each]}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value="plan"><PlanTab person={person.id} /></Tabs.Panel>
        <Tabs.Panel value="meetings"><MeetingsTab person={person.id} /></Tabs.Panel>
        <Tabs.Panel value="gaps"><PersonGaps personId={person.id} /></Tabs.Panel>
        <Tabs.Panel value="evidence"><PersonEvidence person={person.id} /></Tabs.Panel>
        <Tabs.Panel value="feedback"><PersonFeedback personId={person.id} /></Tabs.Panel>
      </Tabs>
    </div>
  );
}
