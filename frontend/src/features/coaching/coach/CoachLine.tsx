import { Button } from '@mantine/core';
import { useState } from 'react';
import { unmask } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { CoachDocument, CoachFields } from './coachDocument';
import { EndCoachDialog } from './EndCoachDialog';
import { NameCoachDialog } from './NameCoachDialog';
import styles from './coach.module.css';

/** Who coaches a person, and the way to name somebody else or nobody. */
export function CoachLine({ personId }: { personId: string }) {
  const words = t.coach;
  const readOnly = useReadOnly() !== null;
  const [{ data, error }, retry] = useOrgQuery({ query: CoachDocument, variables: { id: personId } });
  const [dialog, setDialog] = useState<'name' | 'end' | null>(null);
  const close = () => setDialog(null);
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows rows={1} />;
  const masked = data.org.person;
  if (!masked) return null;
  const person = unmask(CoachFields, masked);
  const { revision } = data.org;
  const coached = { ...person, coach: person.coach ?? null, leader: person.leader ?? null };
  return (
    <div className={styles.line}>
      <span className={styles.grow}>{wordsOf(person)}{person.coachNamed && person.coachSince && <span className={styles.soft}>, {words.since(formatDay(person.coachSince, new Date()))}</span>}</span>
      {!readOnly && <Button variant="default" size="compact-sm" onClick={() => setDialog('name')}>{person.coach ? words.change : words.name}</Button>}
      {!readOnly && person.coachNamed && <Button variant="default" size="compact-sm" onClick={() => setDialog('end')}>{words.end}</Button>}
      <NameCoachDialog person={coached} revision={revision} opened={dialog === 'name'} onClose={close} />
      {person.coachNamed && <EndCoachDialog person={coached} revision={revision} opened={dialog === 'end'} onClose={close} />}
    </div>
  );
}

function wordsOf({ coach, coachNamed, position }: { coach?: { name: string } | null; coachNamed: boolean; position?: object | null }): string {
  if (coach) return coachNamed ? t.coach.named(coach.name) : t.coach.leads(coach.name);
  return position ? t.coach.none : t.coach.noSeat;
}
