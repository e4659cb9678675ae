import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useStrategyEdits } from '../strategyEdits';
import styles from '../strategy.module.css';

const words = t.strategy.vision;

/** Begins a vision with what it takes: whose, and one sentence. */
export function NewVision({ onClose, onDrafted }: { onClose: () => void; onDrafted: (id: string) => void }) {
  const edits = useStrategyEdits();
  const [name, setName] = useState('');
  const [statement, setStatement] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.draftVision({ name, statement }), ({ data }) => {
    onClose();
    onDrafted(data.draftVision.vision.id);
  }, ['name', 'statement']);
  return (
    <Modal opened onClose={onClose} title={words.draftTitle} size={520}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput label={words.name} description={words.nameHint} required data-autofocus maxLength={200} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} />
        <Textarea label={words.statement} required autosize minRows={2} maxLength={1000} value={statement} error={errorOf('statement')} onChange={(event) => setStatement(event.currentTarget.value)} />
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={name.trim() === '' || statement.trim() === ''}>{words.draftGo}</Button>
        </div>
      </form>
    </Modal>
  );
}
