import { Button, Modal, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../../gql';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useGoToWorld, useWorld } from '../../../lib/useWorld';
import styles from './world.module.css';

const CreateScenario = graphql(`
  mutation BeginScenario($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id } } }
`);

/** A name is enough to begin; the scenario then opens. */
export function NewScenarioDialog({ opened, name, onClose }: { opened: boolean; name: string; onClose: () => void }) {
  return <Modal opened={opened} onClose={onClose} title={t.world.newDialog.title} closeButtonProps={{ 'aria-label': t.frame.close }}><NewScenarioForm name={name} onClose={onClose} /></Modal>;
}

function NewScenarioForm({ name: typed, onClose }: { name: string; onClose: () => void }) {
  const words = t.world.newDialog;
  const { edits } = useServices();
  const { scenario } = useWorld();
  const go = useGoToWorld();
  const [name, setName] = useState(typed);
  const [purpose, setPurpose] = useState('');
  const [from, setFrom] = useState<'now' | 'this'>('now');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const input = { name: name.trim(), purpose: purpose.trim(), ...(from === 'this' && scenario !== null ? { from: scenario } : {}) };
    const result = await edits.run(CreateScenario, { input }, { scenario: null });
    setBusy(false);
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
    go({ scenario: result.data.createScenario.scenario.id, asOf: null });
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <TextInput label={words.name} placeholder={words.namePlaceholder} value={name} maxLength={200} error={problem} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
      <Textarea label={words.purpose} placeholder={words.purposePlaceholder} autosize minRows={2} value={purpose} onChange={(event) => setPurpose(event.currentTarget.value)} />
      {scenario !== null && <SegmentedControl aria-label={words.from} value={from} data={[{ value: 'now', label: words.fromNow }, { value: 'this', label: words.fromThis }]} onChange={(value) => setFrom(value === 'this' ? 'this' : 'now')} />}
      <p className={styles.hint}>{words.text}</p>
      <Button type="submit" loading={busy} disabled={name.trim() === ''}>{words.go}</Button>
    </form>
  );
}
