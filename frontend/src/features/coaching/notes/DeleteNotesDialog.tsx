import { Button, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { t } from '../../../lib/strings/strings';
import { inWords } from './inWords';
import { confirmsLoss, Loss } from './Loss';
import { Problem } from './Problem';
import { useNoteCount } from './useNoteCount';
import styles from './notes.module.css';

interface Props {
  onClose: () => void;
  /** Deletes every note. Throws where the workspace does not. */
  onDelete: () => Promise<void>;
}

/** Deletes every note of the viewer's, after they have said in words that they mean it. */
export function DeleteNotesDialog({ opened, ...props }: Props & { opened: boolean }) {
  return <Modal opened={opened} onClose={props.onClose} title={t.notes.deleteAll.title} size={520}><DeleteNotesForm {...props} /></Modal>;
}

function DeleteNotesForm({ onClose, onDelete }: Props) {
  const words = t.notes.deleteAll;
  const { count, problem: uncounted } = useNoteCount();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ready = count !== null && count > 0 && confirmsLoss(typed, words.phrase);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await onDelete();
      onClose();
    } catch (error) {
      setProblem(inWords(error));
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Loss count={count} keys={{ text: words.keys }} phrase={words.phrase} typed={typed} onType={setTyped} />
      <Problem text={problem ?? uncounted} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button type="submit" color="red" loading={busy} disabled={!ready}>{words.go(count ?? 0)}</Button>
      </div>
    </form>
  );
}
