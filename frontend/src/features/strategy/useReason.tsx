import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { EditResult } from '../../lib/edits';
import { t } from '../../lib/strings/strings';
import styles from './strategy.module.css';

/** An edit, given the reason for it where one was asked for. */
type Run = (reason: string | null) => Promise<EditResult<unknown>>;

/**
 * Runs edits, and asks for a reason first where people go by what is changed. `ask` answers whether the edit was kept;
 * what is not kept stays with whoever typed it.
 */
export function useReason(needed: boolean, text: string): { ask: (run: Run) => Promise<boolean>; dialog: ReactNode } {
  const [asking, setAsking] = useState<{ readonly run: Run; readonly answer: (kept: boolean) => void } | null>(null);
  const ask = async (run: Run): Promise<boolean> => {
    if (!needed) return (await run(null)).ok;
    return new Promise((answer) => setAsking({ run, answer }));
  };
  const close = (kept: boolean) => {
    asking?.answer(kept);
    setAsking(null);
  };
  return { ask, dialog: asking && <ReasonDialog text={text} run={asking.run} onDone={close} /> };
}

function ReasonDialog({ text, run, onDone }: { text: string; run: Run; onDone: (kept: boolean) => void }) {
  const words = t.strategy.reason;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await run(reason.trim());
    if (result.ok) onDone(true);
    else setProblem(result.problem.message);
  };
  return (
    <Modal opened onClose={() => onDone(false)} title={words.title} size={480}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p className={styles.soft}>{text}</p>
        <Textarea label={words.label} required data-autofocus autosize minRows={2} maxRows={8} maxLength={2000} value={reason} error={problem} onChange={(event) => setReason(event.currentTarget.value)} />
        <div className={styles.actions}>
          <Button variant="default" onClick={() => onDone(false)}>{t.strategy.cancel}</Button>
          <Button type="submit" disabled={reason.trim() === ''}>{words.go}</Button>
        </div>
      </form>
    </Modal>
  );
}
