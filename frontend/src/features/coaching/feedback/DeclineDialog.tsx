import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useFeedbackEdits } from './feedbackEdits';
import styles from './feedback.module.css';

export function DeclineDialog({ request, asker, onClose }: { request: string; asker: string; onClose: () => void }) {
  const words = t.feedback;
  const edits = useFeedbackEdits();
  const [why, setWhy] = useState('');
  const decline = async () => {
    const result = await edits.decline({ request, why: why.trim() || null });
    if (result.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.declineTitle}>
      <Textarea label={words.declineWhy} description={words.declineHint(asker)} autosize minRows={2} maxRows={8} maxLength={2000} value={why} onChange={(event) => setWhy(event.currentTarget.value)} data-autofocus />
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button onClick={() => void decline()}>{words.goDecline}</Button>
      </div>
    </Modal>
  );
}
