import { Button, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { TransitionActionKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { actionKinds } from './groupActions';
import shared from '../scenarios.module.css';
import styles from './plan.module.css';

interface Props {
  scenario: string;
  /** The step to change; a new one when there is none. */
  action?: { readonly id: string; readonly kind: TransitionActionKind; readonly text: string; readonly dueOn?: string | null };
  onDone: () => void;
}

/** A step in one line: of what kind, what to do, and by when. */
export function ActionForm({ scenario, action, onDone }: Props) {
  const { plan } = t.scenarios;
  const edits = useScenarioEdits();
  const [kind, setKind] = useState<TransitionActionKind>(action?.kind ?? 'OTHER');
  const [text, setText] = useState(action?.text ?? '');
  const [dueOn, setDueOn] = useState(action?.dueOn ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.saveAction({ scenario, action: action?.id ?? null, kind, text: text.trim(), dueOn: dueOn || null });
    if (!result.ok) return setProblem(result.problem.message);
    onDone();
  };
  return (
    <form className={styles.actionForm} onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Escape') onDone(); }}>
      <Select aria-label={plan.kindLabel} w={150} allowDeselect={false} value={kind} data={actionKinds.map((value) => ({ value, label: plan.kind[value] }))} onChange={(value) => setKind(actionKinds.find((known) => known === value) ?? 'OTHER')} />
      <TextInput className={shared.grow} aria-label={plan.text} placeholder={plan.text} maxLength={500} value={text} error={problem} onChange={(event) => setText(event.currentTarget.value)} autoFocus />
      <TextInput type="date" aria-label={plan.dueOn} w={150} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
      <Button type="submit" disabled={text.trim() === ''}>{action ? plan.save : plan.addGo}</Button>
      <Button variant="default" onClick={onDone}>{t.frame.cancel}</Button>
    </form>
  );
}
