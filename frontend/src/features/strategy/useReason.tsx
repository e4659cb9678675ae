import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EditResult } from '../../lib/edits';
import { useSubmit } from '../../lib/useSubmit';
import { t } from '../../lib/strings/strings';
import styles from './strategy.module.css';

/** An edit, given the reason for it where one was asked for. */
type Run = (reason: string | null) => Promise<EditResult<unknown>>;

interface Asked {
  readonly title: string;
  /** What the reason is for. */
  readonly text?: string;
  readonly label: string;
  readonly go: string;
}

/**
 * Runs edits, and asks for a reason first where people go by what is changed. `ask` answers whether the edit was kept;
 * what is not kept stays with whoever typed it.
 */
export function useReason(needed: boolean, asked: Asked): { ask: (run: Run) => Promise<boolean>; dialog: ReactNode } {
  const [asking, setAsking] = useState<{ readonly run: Run; readonly answer: (kept: boolean) => void } | null>(null);
  const ask = async (run: Run): Promise<boolean> => {
    if (!needed) return (await run(null)).ok;
    return new Promise((answer) => setAsking({ run, answer }));
  };
  const close = (kept: boolean) => {
    asking?.answer(kept);
    setAsking(null);
  };
  return { ask, dialog: <ReasonDialog {...asked} run={asking?.run ?? null} onDone={close} /> };
}

interface DialogProps extends Asked {
  /** The edit that waits for a reason. */
  run: ((reason: string) => Promise<EditResult<unknown>>) | null;
  /** Told whether the edit was kept. */
  onDone: (kept: boolean) => void;
}

/** Asks for a sentence that says why. It is there while it is closed too, so that the focus goes back to where it was. */
export function ReasonDialog({ title, run, onDone, ...asked }: DialogProps) {
  return <Modal opened={run !== null} onClose={() => onDone(false)} title={title} size={480}>{run && <ReasonForm {...asked} run={run} onDone={onDone} />}</Modal>;
}

function ReasonForm({ text, label, go, run, onDone }: Omit<DialogProps, 'title' | 'run'> & { run: NonNullable<DialogProps['run']> }) {
  const [reason, setReason] = useState('');
  const { problem, busy, submit } = useSubmit(() => run(reason.trim()), () => onDone(true));
  return (
    <form className={styles.form} onSubmit={submit}>
      {text && <p className={styles.soft}>{text}</p>}
      <Textarea label={label} required data-autofocus autosize minRows={2} maxRows={8} maxLength={2000} value={reason} error={problem?.message} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={styles.actions}>
        <Button variant="default" onClick={() => onDone(false)}>{t.frame.cancel}</Button>
        <Button type="submit" loading={busy} disabled={reason.trim() === ''}>{go}</Button>
      </div>
    </form>
  );
}
