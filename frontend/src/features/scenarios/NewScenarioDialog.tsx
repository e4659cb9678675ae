import { Button, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { t } from '../../lib/strings/strings';
import { useScenarioEdits } from './edits/useScenarioEdits';
import { useOpenScenarios } from './useOpenScenarios';
import styles from './scenarios.module.css';

interface FormProps {
  /** What it shall be called, where that was typed already. */
  name?: string;
  /** The scenario to start from, where one is meant already. */
  from?: { readonly id: string; readonly name: string };
  onClose: () => void;
  /** Told of the new scenario, to show it. */
  onBegun: (id: string) => void;
}

/** A name, what it is for, and what to start from. */
export function NewScenarioDialog({ opened, ...form }: FormProps & { opened: boolean }) {
  return <Modal opened={opened} onClose={form.onClose} title={t.scenarios.create.title}><NewScenarioForm {...form} /></Modal>;
}

function NewScenarioForm({ name: typed = '', from, onClose, onBegun }: FormProps) {
  const { create } = t.scenarios;
  const edits = useScenarioEdits();
  const { scenarios, problem: unread } = useOpenScenarios();
  const [name, setName] = useState(from ? create.copyOf(from.name).slice(0, 200) : typed);
  const [purpose, setPurpose] = useState('');
  const [start, setStart] = useState(from?.id ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const starts = [...(from ? [from] : []), ...scenarios.filter(({ id }) => id !== from?.id)].map(({ id, name: label }) => ({ value: id, label }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const result = await edits.create({ name: name.trim(), purpose: purpose.trim(), from: start || null }, t.scenarios.steps.done.created(name.trim()));
    setBusy(false);
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
    onBegun(result.data.createScenario.scenario.id);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap={12}>
        <TextInput label={create.name} placeholder={create.namePlaceholder} maxLength={200} value={name} error={problem} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Textarea label={create.purpose} placeholder={create.purposePlaceholder} autosize minRows={2} maxRows={8} value={purpose} onChange={(event) => setPurpose(event.currentTarget.value)} />
        {(starts.length > 0 || unread) && (
          <Select label={create.from} allowDeselect={false} searchable={starts.length > 8} value={start} error={unread?.message} data={[{ value: '', label: create.now }, ...starts]} onChange={(value) => setStart(value ?? '')} />
        )}
        <p className={styles.hint}>{create.text}</p>
      </Stack>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button type="submit" loading={busy} disabled={name.trim() === ''}>{create.go}</Button>
      </div>
    </form>
  );
}
