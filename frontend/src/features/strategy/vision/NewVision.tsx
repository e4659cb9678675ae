import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useStrategyEdits } from '../strategyEdits';
import styles from '../strategy.module.css';

const words = t.strategy.vision;

/** Begins a vision with what it takes: whose, and one sentence. */
export function NewVision({ onClose, onDrafted }: { onClose: () => void; onDrafted: (id: string) => void }) {
  const edits = useStrategyEdits();
  const [name, setName] = useState('');
  const [statement, setStatement] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.draftVision({ name, statement });
    if (!result.ok) return setProblem(result.problem);
    onClose();
    onDrafted(result.data.draftVision.vision.id);
  };
  return (
    <Modal opened onClose={onClose} title={words.draftTitle} size={520}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextInput label={words.name} description={words.nameHint} required data-autofocus maxLength={200} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} />
        <Textarea label={words.statement} required autosize minRows={2} maxLength={1000} value={statement} error={errorOf('statement')} onChange={(event) => setStatement(event.currentTarget.value)} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.strategy.cancel}</Button>
          <Button type="submit" disabled={name.trim() === '' || statement.trim() === ''}>{words.draftGo}</Button>
        </div>
      </form>
    </Modal>
  );
}
