import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { linesOf } from '../../lib/format/lines';
import { t } from '../../lib/strings/strings';
import { useOpenPath } from '../../lib/useOpenPath';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { keeping } from '../../lib/keeping';
import { openingPath } from './paths';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

/** What an opening begins with: why now, and what shall be reached. */
export function BeginDialog({ seat, onClose }: { seat: { readonly id: string; readonly title: string }; onClose: () => void }) {
  const words = t.staffing.form;
  const edits = useStaffingEdits();
  const open = useOpenPath();
  const [whyNow, setWhyNow] = useState('');
  const [outcomes, setOutcomes] = useState('');
  const [plan, setPlan] = useState('');
  const lines = linesOf(outcomes);
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.begin({ position: seat.id, whyNow: whyNow.trim(), outcomes: lines, interviewPlan: plan.trim() || null }),
    ({ data }) => { onClose(); if (data.beginOpening.opening) open(openingPath(data.beginOpening.opening.id)); }, ['whyNow', 'outcomes', 'interviewPlan'],
  );
  return (
    <Modal opened onClose={onClose} title={t.staffing.startOf(seat.title)} {...keeping(whyNow + outcomes + plan !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <Textarea label={words.why} description={words.whyHint} autosize minRows={2} maxLength={2000} value={whyNow} error={errorOf('whyNow')} onChange={(event) => setWhyNow(event.currentTarget.value)} data-autofocus />
          <Textarea label={words.outcomes} description={words.outcomesHint} autosize minRows={3} value={outcomes} error={errorOf('outcomes')} onChange={(event) => setOutcomes(event.currentTarget.value)} />
          <Textarea label={words.plan} autosize minRows={2} maxLength={10_000} value={plan} error={errorOf('interviewPlan')} onChange={(event) => setPlan(event.currentTarget.value)} />
          <p className={styles.soft}>{words.musts}</p>
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={whyNow.trim() === '' || lines.length === 0}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
