import { Button, Select, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { CoachingActionFieldsFragment, CoachingActionKind } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useCoachingEdits } from '../edits';
import { Tick } from '../../../ui/Tick';
import styles from '../coaching.module.css';

const kinds = ['PRACTISE', 'OBSERVE', 'READ', 'COURSE', 'SHADOW', 'CUSTOMER_VISITS', 'WRITE', 'MENTOR', 'OTHER'] as const satisfies readonly CoachingActionKind[];

interface Props {
  actions: readonly CoachingActionFieldsFragment[];
  /** What a new one belongs to. */
  target: { readonly focusArea?: string; readonly oneOnOne?: string };
  people: readonly { readonly id: string; readonly name: string }[];
  editable: boolean;
  /** The rank of its heading, by where it stands. */
  heading?: 'h2' | 'h4';
}

/** Dated steps to tick off, and a line to add one. */
export function ActionList({ actions, target, people, editable, heading: Heading = 'h4' }: Props) {
  const words = t.coaching.plan.actions;
  const edits = useCoachingEdits();
  const today = new Date();
  return (
    <>
      <Heading className={styles.part}>{words.title}</Heading>
      <ul className={styles.items}>
        {actions.map((action) => (
          <li key={action.id} data-done={action.state === 'DONE' || action.state === 'DROPPED' || undefined}>
            <Tick label={words.tick(action.text)} checked={action.state === 'DONE'} disabled={!editable} onTick={(done) => edits.updateAction({ action: action.id, state: done ? 'DONE' : 'OPEN' })} />
            <span className={styles.text}>{action.text}</span>
            <span className={styles.end}>
              <span className={styles.badge}>{words.kinds[action.kind]}</span>
              <span>{action.owner?.name}</span>
              {action.overdue && <span className={styles.late}><IconAlertTriangle size={12} aria-hidden="true" />{words.overdue}</span>}
              {action.dueOn && <span>{words.dueOn(formatDay(action.dueOn, today))}</span>}
            </span>
          </li>
        ))}
      </ul>
      {actions.length === 0 && !editable && <p className={styles.soft}>{words.none}</p>}
      {editable && <ActionForm target={target} people={people} />}
    </>
  );
}

function ActionForm({ target, people }: Pick<Props, 'target' | 'people'>) {
  const words = t.coaching.plan.actions;
  const edits = useCoachingEdits();
  const [kind, setKind] = useState<CoachingActionKind>('PRACTISE');
  const [text, setText] = useState('');
  const [owner, setOwner] = useState(people[0]?.id ?? '');
  const [dueOn, setDueOn] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const result = await edits.addAction({ ...target, kind, text: text.trim(), owner, dueOn: dueOn || null });
    if (!result.ok) return setProblem(result.problem.message);
    setText('');
    setDueOn('');
    setProblem(null);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput className="grow" aria-label={words.add} placeholder={words.add} maxLength={2000} value={text} error={problem} onChange={(event) => setText(event.currentTarget.value)} />
      <Select w={180} aria-label={words.kind} allowDeselect={false} value={kind} data={kinds.map((value) => ({ value, label: words.kinds[value] }))} onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'OTHER')} />
      <Select w={150} aria-label={words.owner} allowDeselect={false} value={owner} data={people.map((each) => ({ value: each.id, label: each.name }))} onChange={(value) => setOwner(value ?? owner)} />
      <TextInput w={150} type="date" aria-label={words.due} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
      <Button type="submit" variant="default" disabled={text.trim() === ''}>{words.add}</Button>
    </form>
  );
}
