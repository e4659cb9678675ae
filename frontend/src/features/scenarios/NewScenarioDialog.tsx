import { Button, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/strings/strings';
import { useScenarioEdits } from './edits/useScenarioEdits';
import { isOpen } from './steps';
import { useScenarioQuery } from './useScenarioQuery';
import styles from './scenarios.module.css';

const StartsDocument = graphql(`query ScenarioStarts { scenarios { id name state } }`);

interface Props {
  /** The scenario to start from, where one is meant already. */
  from?: { readonly id: string; readonly name: string };
  onClose: () => void;
}

/** A name, what it is for, and what to start from; the page of the new scenario opens. */
export function NewScenarioDialog({ from, onClose }: Props) {
  const edits = useScenarioEdits();
  const navigate = useNavigate();
  const { data } = useScenarioQuery(StartsDocument, {});
  const [name, setName] = useState(from ? t.scenarios.create.copyOf(from.name).slice(0, 200) : '');
  const [purpose, setPurpose] = useState('');
  const [start, setStart] = useState(from?.id ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const starts = (data?.scenarios ?? []).filter(({ state }) => isOpen(state)).map(({ id, name: label }) => ({ value: id, label }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const result = await edits.create({ name: name.trim(), purpose: purpose.trim(), from: start || null }, t.scenarios.steps.done.created(name.trim()));
    setBusy(false);
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
    void navigate({ to: '/scenarios/$scenarioId', params: { scenarioId: result.data.createScenario.scenario.id } });
  };
  return (
    <Modal opened onClose={onClose} title={t.scenarios.create.title} closeButtonProps={{ 'aria-label': t.frame.close }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap={12}>
          <TextInput label={t.scenarios.create.name} placeholder={t.scenarios.create.namePlaceholder} maxLength={200} value={name} error={problem} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
          <Textarea label={t.scenarios.create.purpose} placeholder={t.scenarios.create.purposePlaceholder} autosize minRows={2} maxRows={8} value={purpose} onChange={(event) => setPurpose(event.currentTarget.value)} />
          {(starts.length > 0 || from) && (
            <Select label={t.scenarios.create.from} allowDeselect={false} searchable={starts.length > 8} value={start} data={[{ value: '', label: t.scenarios.create.now }, ...starts]} onChange={(value) => setStart(value ?? '')} />
          )}
        </Stack>
        <div className={styles.dialogActions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>{t.scenarios.create.go}</Button>
        </div>
      </form>
    </Modal>
  );
}
