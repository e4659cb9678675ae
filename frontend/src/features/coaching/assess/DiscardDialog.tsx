import { Button, Modal } from '@mantine/core';
import { t } from '../../../lib/strings/strings';
import { useAssessEdits } from './assessEdits';
import styles from './assess.module.css';

export function DiscardDialog({ assessment, onClose }: { assessment: string; onClose: () => void }) {
  const words = t.assess.discard;
  const edits = useAssessEdits();
  const discard = () => {
    onClose();
    void edits.discard(assessment);
  };
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <p className={styles.dialogText}>{words.text}</p>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button color="red" onClick={discard}>{words.go}</Button>
      </div>
    </Modal>
  );
}
