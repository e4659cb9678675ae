import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useAssessEdits } from './assessEdits';
import styles from './assess.module.css';

/** Agreeing says what it settles, and asks whether what is far apart was talked about. */
export function AgreeDialog({ assessment, talk, onClose }: { assessment: string; talk: readonly string[]; onClose: () => void }) {
  const words = t.assess.compare;
  const edits = useAssessEdits();
  const [discussed, setDiscussed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const agree = async () => {
    const result = await edits.agree(assessment, discussed);
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} title={words.agreeTitle}>
      <p className={styles.dialogText}>{words.agreeText}</p>
      {talk.length > 0 && <Checkbox label={words.discussed} description={talk.join(', ')} checked={discussed} onChange={(event) => setDiscussed(event.currentTarget.checked)} />}
      {problem && <p role="alert" className={styles.problem}>{problem}</p>}
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={talk.length > 0 && !discussed} onClick={() => void agree()}>{words.agreeGo}</Button>
      </div>
    </Modal>
  );
}
