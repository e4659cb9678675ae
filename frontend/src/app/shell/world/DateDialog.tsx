import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { dayOf, formatDay } from '../../../lib/format/dates';
import { useGoToWorld } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { useTimeline } from './useTimeline';
import { quickDays, worldOfDay } from './worldChoices';
import styles from './world.module.css';

/** Asks for a day to look at. */
export function DateDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return <Modal opened={opened} onClose={onClose} title={t.world.dateDialog.title}><DateForm onClose={onClose} /></Modal>;
}

function DateForm({ onClose }: { onClose: () => void }) {
  const words = t.world.dateDialog;
  const go = useGoToWorld();
  const { first } = useTimeline();
  const [now] = useState(() => new Date());
  const [day, setDay] = useState(dayOf(now));
  const begin = first === null ? null : dayOf(new Date(first));
  const problem = day > dayOf(now) ? words.late : begin !== null && day < begin ? words.early(formatDay(begin, now)) : null;
  const look = (wanted: string) => { onClose(); go(worldOfDay(wanted, now)); };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '' && day <= dayOf(now)) look(day);
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput type="date" label={words.label} value={day} max={dayOf(now)} onChange={(event) => setDay(event.currentTarget.value)} error={problem} data-autofocus />
      <Group gap={6}>
        {quickDays(now, first).map((quick) => <Button key={quick.key} variant="default" size="compact-sm" onClick={() => look(quick.day)}>{words.quick[quick.key]}</Button>)}
        {first !== null && <Button variant="default" size="compact-sm" onClick={() => { onClose(); go({ scenario: null, asOf: first }); }}>{words.quick.first}</Button>}
      </Group>
      <p className={styles.hint}>{words.time}</p>
      <Button type="submit" disabled={day === '' || day > dayOf(now)}>{words.go}</Button>
    </form>
  );
}
