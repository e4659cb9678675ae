import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ActionFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { commitmentPath } from '../commitments/commitmentPaths';
import { objectivePath } from './objectivePaths';
import { To } from '../../../ui/To';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.actions;

/** Dated steps with who does them, to tick off, and a line to add one. */
export function ActionSection({ of, revision, actions }: { of: string; revision: number; actions: readonly ActionFieldsFragment[] }) {
  const readOnly = useReadOnly() !== null;
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {actions.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ActionList revision={revision} actions={actions} withOwner />
      {!readOnly && <ActionForm of={of} />}
    </section>
  );
}

/** Steps to tick off. On the page of who does them, that goes without saying. */
export function ActionList({ revision, actions, withOwner }: { revision: number; actions: readonly ActionFieldsFragment[]; withOwner: boolean }) {
  const edits = useObjectiveEdits();
  const readOnly = useReadOnly() !== null;
  return (
    <ul className={styles.actions}>
      {actions.map((action) => (
        <li key={action.id} data-done={action.state !== 'OPEN' || undefined}>
          <Checkbox size="xs" aria-label={words.tick(action.title)} checked={action.state === 'DONE'} disabled={readOnly} onChange={(event) => void edits.updateAction({ action: action.id, state: event.currentTarget.checked ? 'DONE' : 'OPEN' }, revision)} />
          <span className={styles.actionTitle}>{action.title}</span>
          {withOwner ? <To path={`/people/${action.owner.id}`}>{action.owner.name}</To> : <Whose of={action.of} />}
          {action.dueOn && <span className={styles.soft}>{words.dueOn(formatDay(action.dueOn, new Date()))}</span>}
          {action.overdue && <span className={styles.warn}><IconAlertTriangle size={12} aria-hidden="true" />{words.overdue}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What an action is for, where that does not go without saying. */
function Whose({ of }: { of: ActionFieldsFragment['of'] }) {
  if (of.__typename === 'Commitment') return <To path={commitmentPath(of.id)}>{of.title}</To>;
  const { id, title } = of.__typename === 'Objective' ? of : of.objective;
  return <To path={objectivePath(id)}>{title}</To>;
}

function ActionForm({ of }: { of: string }) {
  const edits = useObjectiveEdits();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState<Picked | null>(null);
  const [dueOn, setDueOn] = useState('');
  // Without a person the button cannot be pressed, and what is sent all the same is refused.
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.addAction({ of, title: title.trim(), owner: owner?.id ?? '', dueOn: dueOn || null }), () => {
    setTitle('');
    setDueOn('');
  }, ['title', 'dueOn']);
  return (
    <form className={styles.actionForm} onSubmit={submit}>
      <TextInput className={styles.growing} aria-label={words.add} placeholder={words.add} maxLength={300} value={title} error={errorOf('title')} onChange={(event) => setTitle(event.currentTarget.value)} />
      {owner ? <Button variant="default" onClick={() => setOwner(null)}>{owner.label}</Button> : <SearchPicker kind="PERSON" autoFocus={false} label={words.owner} placeholder={words.ownerPlaceholder} onPick={setOwner} />}
      <TextInput w={150} type="date" aria-label={words.due} value={dueOn} error={errorOf('dueOn')} onChange={(event) => setDueOn(event.currentTarget.value)} />
      <Button type="submit" variant="default" loading={busy} disabled={title.trim() === '' || owner === null}>{words.go}</Button>
      <FormProblem problem={rest} />
    </form>
  );
}
