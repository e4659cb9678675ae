import { Button, Checkbox, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import type { Change } from './changeFields';
import { tooLate } from './closure';
import shared from '../scenarios.module.css';

interface Props {
  scenario: string;
  changes: readonly Change[];
  chosen: ReadonlySet<string>;
  onClose: () => void;
}

/** The day of the chosen changes. What they build on cannot come later, so that it is offered to come along. */
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
  const submit = async () => {
    const said = schedule.done(those.length, effectiveOn === null ? schedule.doneAtOnce : schedule.doneOn(formatDay(effectiveOn, new Date())));
    const result = await edits.schedule({ scenario, changesets: those.map(({ id }) => id), effectiveOn, alongside: late.length > 0 && along }, said);
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
        {late.length > 0 && (
          <div>
            <Checkbox size="xs" label={schedule.along(late.length)} checked={along} onChange={(event) => setAlong(event.currentTarget.checked)} />
            <ul className={shared.plainList}>{late.map((change) => <li key={change.id}>{change.summary}</li>)}</ul>
            {!along && <p className={shared.hint}>{schedule.alongText}</p>}
          </div>
        )}
        {problem && <p className={shared.problem} role="alert">{problem}</p>}
      </Stack>
      <div className={shared.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={effectiveOn === '' || (late.length > 0 && !along)} onClick={() => void submit()}>{schedule.go}</Button>
      </div>
    </Modal>
  );
}
