import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../lib/graphql/problem';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { ClearCoachDocument } from './coachDocument';
import type { Coached } from './meaning';
import { MeaningList } from './MeaningList';
import { Refusal } from './Refusal';
import styles from './coach.module.css';

interface Props {
  person: Coached;
  revision: number;
  opened: boolean;
  onClose: () => void;
}

/** Takes a named coach away, once it is clear who coaches then. */
export function EndCoachDialog({ opened, ...props }: Props) {
  const { person } = props;
  return <Modal opened={opened} onClose={props.onClose} title={t.coach.ending.title(person.coach?.name ?? '', person.name)} size={520}><EndCoachForm {...props} /></Modal>;
}

function EndCoachForm({ person, revision, onClose }: Omit<Props, 'opened'>) {
  const words = t.coach.ending;
  const { edits } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { leader } = person;
  const end = async () => {
    const result = await edits.run(ClearCoachDocument, { input: { person: person.id, expectedRevision: edits.expecting(revision) } });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <div className={styles.dialog}>
      <p><strong>{leader ? words.leader(leader.name, person.name) : words.nobody(person.name)}</strong></p>
      <MeaningList person={person} next={leader} />
      <Refusal problem={problem} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button data-autofocus onClick={() => void end()}>{words.go}</Button>
      </div>
    </div>
  );
}
