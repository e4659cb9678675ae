import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { keeping } from '../../../lib/keeping';
import { cyclePath } from '../paths';
import staffing from '../staffing.module.css';
import { useEvaluationEdits } from './evaluationEdits';
import styles from './evaluation.module.css';

const days = ['fromOn', 'toOn', 'selfBy', 'peersBy', 'draftBy', 'releaseBy'] as const;
type Day = (typeof days)[number];
const empty: Record<Day, string> = { fromOn: '', toOn: '', selfBy: '', peersBy: '', draftBy: '', releaseBy: '' };

/** A cycle over everybody below: what it is called, its period, and until when. */
export function CycleDialog({ onClose }: { onClose: () => void }) {
  const words = t.evaluation.cycle;
  const edits = useEvaluationEdits();
  const open = useOpenPath();
  const [name, setName] = useState('');
  const [on, setOn] = useState(empty);
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.begin({ name: name.trim(), ...on }), ({ data }) => { onClose(); if (data.beginEvaluationCycle.cycle) open(cyclePath(data.beginEvaluationCycle.cycle.id)); }, ['name', ...days]);
  return (
    <Modal opened onClose={onClose} title={words.title} {...keeping(name !== '' || on !== empty)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={staffing.soft}>{words.text}</p>
          <TextInput label={words.name} maxLength={300} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
          <div className={styles.days}>{days.map((day) => <TextInput key={day} type="date" label={words[day]} value={on[day]} error={errorOf(day)} onChange={(event) => { const { value } = event.currentTarget; setOn((now) => ({ ...now, [day]: value })); }} />)}</div>
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={name.trim() === '' || days.some((day) => on[day] === '')}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
