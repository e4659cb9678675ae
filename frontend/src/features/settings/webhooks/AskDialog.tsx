import { Button, Modal } from '@mantine/core';
import type { EditResult } from '../../../lib/edits';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import styles from './webhooks.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly danger?: boolean;
  readonly run: () => Promise<EditResult<unknown>>;
  readonly onClose: () => void;
}

/** Asks before something that nothing takes back. */
export function AskDialog({ title, text, go, danger = false, run, onClose }: Props) {
  const { rest, busy, submit } = useSubmit(run, onClose);
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <p className={styles.once}>{text}</p>
        <FormProblem problem={rest} />
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose} data-autofocus>{t.frame.cancel}</Button><Button type="submit" loading={busy} {...(danger ? { color: 'red' } : {})}>{go}</Button></div>
      </form>
    </Modal>
  );
}
