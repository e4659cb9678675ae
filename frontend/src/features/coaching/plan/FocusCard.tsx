import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { unmask } from '../../../gql';
import type { EvidenceInput, FocusFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { useCoachingEdits } from '../edits';
import { showLevel } from '../levels/showLevel';
import { Tick } from '../../../ui/Tick';
import { EvidenceFields } from '../evidence/evidenceDocument';
import { EvidenceForm } from '../evidence/EvidenceForm';
import { EvidenceItem } from '../evidence/EvidenceItem';
import evidence from '../evidence/evidence.module.css';
import { ActionList } from './ActionList';
import { ActionFields } from './planDocument';
import styles from '../coaching.module.css';

interface Props {
  focus: FocusFieldsFragment;
  /** Who may take an action on: who is coached, and who coaches. */
  people: readonly { readonly id: string; readonly name: string }[];
  /** Whether the viewer leads the plan. */
  canEdit: boolean;
  /** Whether goals and actions may be ticked and added: by both. */
  editable: boolean;
}

/** One focus area: where it stands, why now, what closed looks like, and what is done about it. */
export function FocusCard({ focus, people, canEdit, editable }: Props) {
  const words = t.coaching.plan;
  const edits = useCoachingEdits();
  const name = focus.competency?.name ?? '';
  const today = new Date();
  const open = focus.state === 'OPEN' || focus.state === 'ESCALATED';
  const addEvidence = async (noted: EvidenceInput) => {
    const result = await edits.addEvidence({ focusArea: focus.id, evidence: noted, sharedUp: false });
    return result.ok ? null : result.problem.message;
  };
  const text = (label: string, value: string, field: 'whyNow' | 'closedLooksLike') => (
    <>
      <dt>{label}</dt>
      <dd>{canEdit && open ? <InlineText label={label} value={value} version={focus.version} placeholder={words.focus.hint} clearable onSave={(next, seen) => void edits.updateFocusArea({ focusArea: focus.id, [field]: next, expectedVersion: seen })} /> : value || '–'}</dd>
    </>
  );
  return (
    <section className={styles.inner} aria-label={name}>
      <div className={styles.cardHead}>
        <h3>{name}</h3>
        <span className={styles.soft}>{words.focus.levels(showLevel(focus.fromLevel), showLevel(focus.currentLevel), showLevel(focus.targetLevel))}</span>
        {focus.strength && <span className={styles.badge}>{words.focus.isStrength}</span>}
        {focus.state !== 'OPEN' && <span className={styles.badge}>{words.focus.state[focus.state]}</span>}
        <span className={styles.grow} />
        {canEdit && open && <Tooltip label={words.focus.remove(name)}><ActionIcon aria-label={words.focus.remove(name)} onClick={() => void edits.removeFocusArea(focus.id)}><IconX size={14} aria-hidden="true" /></ActionIcon></Tooltip>}
      </div>
      <dl className={styles.facts}>
        {text(words.focus.whyNow, focus.whyNow, 'whyNow')}
        {text(words.focus.looksLike, focus.closedLooksLike, 'closedLooksLike')}
      </dl>
      <h4 className={styles.part}>{words.goals.title}</h4>
      <ul className={styles.items}>
        {focus.goals.map((goal) => (
          <li key={goal.id} data-done={goal.state !== 'OPEN' || undefined}>
            <Tick label={words.goals.tick(goal.text)} checked={goal.state === 'MET'} disabled={!editable} onTick={(met) => edits.updateGoal({ goal: goal.id, state: met ? 'MET' : 'OPEN' })} />
            <span className={styles.text}>{goal.text}</span>
            <span className={styles.end}>{goal.overdue && <IconAlertTriangle size={12} aria-label={words.actions.overdue} />}{goal.dueOn && words.actions.dueOn(formatDay(goal.dueOn, today))}</span>
          </li>
        ))}
      </ul>
      {editable && open && <GoalForm focusArea={focus.id} />}
      {!editable && focus.goals.length === 0 && <p className={styles.soft}>{words.goals.none}</p>}
      <ActionList actions={unmask(ActionFields, focus.actions)} target={{ focusArea: focus.id }} people={people} editable={editable && open} />
      {(focus.evidence.length > 0 || editable && open) && <h4 className={styles.part}>{t.evidence.title}</h4>}
      <ul className={evidence.list}>{unmask(EvidenceFields, focus.evidence).map((each) => <li key={each.id}><EvidenceItem note={each} withAuthor /></li>)}</ul>
      {editable && open && <EvidenceForm onAdd={addEvidence} />}
    </section>
  );
}

function GoalForm({ focusArea }: { focusArea: string }) {
  const words = t.coaching.plan.goals;
  const edits = useCoachingEdits();
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const result = await edits.addGoal({ focusArea, text: text.trim(), dueOn: dueOn || null });
    if (!result.ok) return setProblem(result.problem.message);
    setText('');
    setDueOn('');
    setProblem(null);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput className="grow" aria-label={words.add} placeholder={words.add} maxLength={2000} value={text} error={problem} onChange={(event) => setText(event.currentTarget.value)} />
      <TextInput w={150} type="date" aria-label={words.due} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
    </form>
  );
}
