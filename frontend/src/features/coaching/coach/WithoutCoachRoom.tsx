import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { unmask } from '../../../gql';
import type { CoachFieldsFragment } from '../../../gql/graphql';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useReadOnly } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { PathLink } from '../levels/PathLink';
import { coachingPath } from '../levels/paths';
import { CoachFields, WithoutCoachDocument } from './coachDocument';
import { NameCoachDialog } from './NameCoachDialog';
import coaching from '../coaching.module.css';
import styles from './coach.module.css';

/** Who has nobody that develops them, and the way to name somebody in place. */
export function WithoutCoachRoom() {
  const words = t.coach.without;
  const open = useOpenPath();
  const readOnly = useReadOnly() !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  const [naming, setNaming] = useState<CoachFieldsFragment | null>(null);
  const [{ data, error }, retry] = useOrgQuery({ query: WithoutCoachDocument, variables: {} });
  usePage(useMemo(() => [{ label: t.coaching.title, open: () => open(coachingPath) }, { label: words.title }], [open, words]));
  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  const people = unmask(CoachFields, data.org.peopleWithoutCoach);
  const more = data.org.peopleWithoutCoachCount - people.length;
  return (
    <>
      {people.length === 0
        ? <EmptyState page icon={<IconHeartHandshake size={32} stroke={1.3} />} title={words.none} actions={<Button variant="default" onClick={() => open(coachingPath)}>{words.back}</Button>}>{words.noneText}</EmptyState>
        : (
          <div className={page.page}>
            <header className={page.head}><h1 ref={heading} tabIndex={-1} className={page.grow}>{words.title}</h1></header>
            <p className={styles.soft}>{words.text}</p>
            <table className={`${coaching.table} ${styles.last}`} aria-label={words.list}>
              <thead><tr><th scope="col">{words.columns.person}</th><th scope="col">{words.columns.seat}</th>{!readOnly && <th scope="col">{words.columns.coach}</th>}</tr></thead>
              <tbody>{people.map((person) => <Row key={person.id} person={person} onName={readOnly ? null : () => setNaming(person)} />)}</tbody>
            </table>
            {more > 0 && <p className={styles.soft}>{words.more(more)}</p>}
          </div>
        )}
      {/* Whom it was opened for has gone from the list by then, and their button with them. */}
      {naming && <NameCoachDialog opened person={{ ...naming, coach: naming.coach ?? null, leader: naming.leader ?? null }} revision={data.org.revision} onClose={() => setNaming(null)} onNamed={() => heading.current?.focus()} />}
    </>
  );
}

function Row({ person, onName }: { person: CoachFieldsFragment; onName: (() => void) | null }) {
  return (
    <tr>
      <td><span className={coaching.name}><Avatar name={person.name} /><PathLink to={`/people/${person.id}`}>{person.name}</PathLink></span></td>
      <td>{person.position?.title}</td>
      {onName && <td><Button variant="default" size="compact-sm" aria-label={t.coach.nameFor(person.name)} onClick={onName}>{t.coach.name}</Button></td>}
    </tr>
  );
}
