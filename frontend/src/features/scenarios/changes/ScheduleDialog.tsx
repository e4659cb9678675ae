import { Button, Checkbox, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import type { Change } from './changeFields';
import { tooEarly, tooLate } from './closure';
import shared from '../scenarios.module.css';

interface Props {
  scenario: string;
  changes: readonly Change[];
  chosen: ReadonlySet<string>;
  onClose: () => void;
}

/** The day of the chosen changes. What they build on cannot come later, and what builds on them not before: both are offered to come along. */
export function ScheduleDialog({ scenario, changes, chosen, onClose }: Props) {
  const { schedule } = t.scenarios;
  const edits = useScenarioEdits();
  const those = changes.filter(({ id }) => chosen.has(id));
  const [when, setWhen] = useState<'atOnce' | 'day'>('day');
  const [day, setDay] = useState(those[0]?.effectiveOn ?? '');
  const [along, setAlong] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const effectiveOn = when === 'day' ? day : null;
  const late = effectiveOn === '' ? [] : tooLate(changes, chosen, effectiveOn);
  const early = effectiveOn === '' ? [] : tooEarly(changes, chosen, effectiveOn);
  const tied = late.length + early.length;
  const submit = async () => {
    const said = schedule.done(those.length + tied, effectiveOn === null ? schedule.doneAtOnce : schedule.doneOn(formatDay(effectiveOn, new Date())));
    const result = await edits.schedule({ scenario, changesets: those.map(({ id }) => id), effectiveOn, alongside: tied > 0 && along }, said);
    if (result.ok) onClose();
    else setProblem(result.problem.message);
  };
  return (
    <Modal opened onClose={onClose} title={schedule.title(those.length)}>
      <Stack gap={12}>
        <Radio.Group aria-label={schedule.title(those.length)} value={when} onChange={(value) => setWhen(value === 'day' ? 'day' : 'atOnce')}>
          <Stack gap={8}>
            <Radio size="xs" value="atOnce" label={schedule.atOnce} />
            <Radio size="xs" value="day" label={schedule.onDay} />
          </Stack>
        </Radio.Group>
        {when === 'day' && <TextInput type="date" label={schedule.on} value={day} onChange={(event) => setDay(event.currentTarget.value)} data-autofocus />}
        {tied > 0 && (
          <div>
            <Checkbox size="xs" label={schedule.along(tied)} checked={along} onChange={(event) => setAlong(event.currentTarget.checked)} />
            <Tied title={schedule.late} changes={late} />
            <Tied title={schedule.early} changes={early} />
            {!along && <p className={shared.hint}>{schedule.alongText}</p>}
          </div>
        )}
        {problem && <p className={shared.problem} role="alert">{problem}</p>}
      </Stack>
      <div className={shared.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={effectiveOn === '' || (tied > 0 && !along)} onClick={() => void submit()}>{schedule.go}</Button>
      </div>
    </Modal>
  );
}

/** What has to take the same day, and on which side of the chosen it stands. */
function Tied({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <p className={shared.below}>{title}</p>
      <ul className={shared.plainList}>{changes.map((change) => <li key={change.id}>{change.summary}{change.effectiveOn !== null && `, ${t.scenarios.schedule.day(formatDay(change.effectiveOn, new Date()))}`}</li>)}</ul>
    </>
  );
}
