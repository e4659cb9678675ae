import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../lib/graphql/problem';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { NameCoachDocument } from './coachDocument';
import type { Coached } from './meaning';
import { MeaningList } from './MeaningList';
import { Refusal } from './Refusal';
import styles from './coach.module.css';

interface Props {
  person: Coached;
  /** The revision that the person was read at. */
  revision: number;
  opened: boolean;
  onClose: () => void;
  /** Told once somebody is named. */
  onNamed?: () => void;
}

/** Names who coaches somebody: whom, then what that means, then the word. */
export function NameCoachDialog({ opened, ...props }: Props) {
  return <Modal opened={opened} onClose={props.onClose} title={t.coach.dialog.title(props.person.name)} size={520}><NameCoachForm {...props} /></Modal>;
}

function NameCoachForm({ person, revision, onClose, onNamed }: Omit<Props, 'opened'>) {
  const words = t.coach.dialog;
  const { edits } = useServices();
  const [chosen, setChosen] = useState<Picked | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const choose = (picked: Picked | null) => { setChosen(picked); setProblem(null); };
  if (!chosen) {
    return (
      <div className={styles.dialog}>
        <p className={styles.soft}>{words.text(person.name)}</p>
        <SearchPicker kind="PERSON" label={words.pick} placeholder={words.placeholder} onPick={choose} />
      </div>
    );
  }
  const name = async () => {
    const result = await edits.run(NameCoachDocument, { input: { person: person.id, coach: chosen.id, expectedRevision: edits.expecting(revision) } });
    if (!result.ok) return setProblem(result.problem);
    onClose();
    onNamed?.();
  };
  return (
    <div className={styles.dialog}>
      <p className={styles.chosen}><Avatar name={chosen.label} size={32} /><strong>{words.chosen(chosen.label)}</strong></p>
      <MeaningList person={person} next={{ id: chosen.id, name: chosen.label }} />
      <Refusal problem={problem} />
      <div className={styles.actions}>
        <Button variant="default" onClick={() => choose(null)}>{words.other}</Button>
        <Button data-autofocus autoFocus onClick={() => void name()}>{words.go(chosen.label)}</Button>
      </div>
    </div>
  );
}
