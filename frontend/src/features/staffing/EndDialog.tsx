import { Button, Modal, NativeSelect, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { keeping } from '../../lib/keeping';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

const words = t.staffing.end;
type Exit = keyof typeof words.state;
type Reason = keyof typeof words.reasons;
const exits = Object.keys(words.state) as Exit[];
const reasons = Object.keys(words.reasons) as Reason[];

/** How an application leaves the pipeline, and why. */
export function EndDialog({ application, onClose }: { application: string; onClose: () => void }) {
  const edits = useStaffingEdits();
  const [state, setState] = useState<Exit | null>(null);
  const [reasonCode, setReason] = useState<Reason | null>(null);
  const [why, setWhy] = useState('');
  const [consentUntil, setConsent] = useState('');
  const pool = state === 'TALENT_POOL';
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.end({ application, state: state ?? 'REJECTED', reasonCode: reasonCode ?? 'OTHER', why: why.trim() || null, consentUntil: pool ? consentUntil || null : null }), onClose, ['consentUntil', 'why']);
  return (
    <Modal opened onClose={onClose} title={words.title} {...keeping(state !== null || reasonCode !== null || why !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <SegmentedControl fullWidth aria-label={words.title} value={state ?? ''} onChange={(value) => setState(exits.find((known) => known === value) ?? null)} data={exits.map((value) => ({ value, label: words.state[value] }))} />
          <NativeSelect label={words.reason} value={reasonCode ?? ''} onChange={(event) => setReason(reasons.find((known) => known === event.currentTarget.value) ?? null)} data={[{ value: '', label: words.choose }, ...reasons.map((value) => ({ value, label: words.reasons[value] }))]} />
          <Textarea label={words.why} autosize minRows={2} maxLength={2000} value={why} error={errorOf('why')} onChange={(event) => setWhy(event.currentTarget.value)} />
          {pool && <TextInput type="date" label={t.staffing.candidate.consent} value={consentUntil} error={errorOf('consentUntil')} onChange={(event) => setConsent(event.currentTarget.value)} />}
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={state === null || reasonCode === null}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
