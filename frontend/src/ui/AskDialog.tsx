import { Button, Modal } from '@mantine/core';
import type { EditResult } from '../lib/edits';
import { t } from '../lib/strings/strings';
import { useSubmit } from '../lib/useSubmit';
import { FormProblem } from './FormProblem';
import styles from './AskDialog.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly danger?: boolean;
  readonly run: () => Promise<EditResult<unknown>>;
  readonly onClose: () => void;
  /** Told once it is done; without, the dialog closes. */
  readonly onDone?: () => void;
}

/** Asks before something that nothing takes back. */
export function AskDialog({ title, text, go, danger = false, run, onClose, onDone = onClose }: Props) {
  const { problem, busy, submit } = useSubmit(run, onDone);
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <p className={styles.text}>{text}</p>
        <FormProblem problem={problem} />
        <div className={styles.actions}><Button variant="default" onClick={onClose} data-autofocus>{t.frame.cancel}</Button><Button type="submit" loading={busy} {...(danger ? { color: 'red' } : {})}>{go}</Button></div>
      </form>
    </Modal>
  );
}
