import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { EditResult } from '../../../lib/edits';
import { t } from '../../../lib/strings/strings';
import styles from './objectives.module.css';

type Run = (reason: string | null) => Promise<EditResult<unknown>>;

/** Asks why something that is under way changes, before it does; what is not under way changes at once. */
export function useReason(underWay: boolean): { change: (run: Run) => void; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<Run | null>(null);
  const change = (run: Run) => { if (underWay) setWaiting(() => run); else void run(null); };
  return { change, dialog: waiting && <ReasonDialog title={t.objectives.page.reasonTitle} label={t.objectives.page.reason} go={t.objectives.page.reasonGo} onGo={waiting} onClose={() => setWaiting(null)} /> };
}

/** One line that says why, and goes on. */
export function ReasonDialog({ title, label, go, onGo, onClose }: { title: string; label: string; go: string; onGo: (reason: string) => Promise<EditResult<unknown>>; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await onGo(reason.trim());
    if (result.ok) onClose();
    else setProblem(result.problem.message);
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextInput label={label} data-autofocus maxLength={2000} value={reason} error={problem} onChange={(event) => setReason(event.currentTarget.value)} />
        <div className={styles.formActions}><Button variant="default" onClick={onClose}>{t.objectives.page.cancel}</Button><Button type="submit" disabled={reason.trim() === ''}>{go}</Button></div>
      </form>
    </Modal>
  );
}
