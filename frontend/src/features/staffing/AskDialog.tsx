import { Button, Modal } from '@mantine/core';
import type { EditResult } from '../../lib/edits';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import styles from './staffing.module.css';

interface Props {
  title: string;
  text: string;
  go: string;
  run: () => Promise<EditResult<unknown>>;
  onDone: () => void;
  onClose: () => void;
}

/** Asks once more before a step that is not taken back. */
export function AskDialog({ title, text, go, run, onDone, onClose }: Props) {
  const { problem, busy, submit } = useSubmit(run, onDone);
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <p>{text}</p>
        <FormProblem problem={problem} />
        <div className={styles.actions}><Button variant="default" data-autofocus onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy}>{go}</Button></div>
      </form>
    </Modal>
  );
}
