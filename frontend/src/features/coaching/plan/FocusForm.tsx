import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { t } from '../../../lib/strings/strings';
import { useCoachingEdits } from '../edits';
import styles from '../coaching.module.css';

export interface Competency { readonly id: string; readonly name: string; readonly active: boolean }
export interface Proposal { readonly competency: { readonly id: string; readonly name: string }; readonly fromLevel: number; readonly targetLevel: number; readonly strength: boolean; readonly why: string }

/** What is known of what a person can, and what a plan could work on by that. */
export interface Known {
  readonly gaps: readonly { readonly competency: { readonly id: string }; readonly current?: number | null }[];
  readonly focusProposals: readonly Proposal[];
}

/** Where somebody stands of whom nothing is known yet. */
const lowest = 1;

interface Props {
  plan: string;
  competencies: readonly Competency[];
  known: Known;
  /** Competencies that are worked on already. */
  taken: readonly string[];
  onDone: () => void;
}

/** What to work on next: what is proposed from the largest gaps, or anything else, with the level that the person is at. */
export function FocusForm({ plan, competencies, known, taken, onDone }: Props) {
  const words = t.coaching.plan.focus;
  const edits = useCoachingEdits();
  const order = new Map(known.gaps.map((gap, index) => [gap.competency.id, index]));
  const offered = competencies.filter((each) => each.active && !taken.includes(each.id))
    .toSorted((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
  const proposals = known.focusProposals.filter((each) => !taken.includes(each.competency.id));
  const proposal = (id: string) => proposals.find((each) => each.competency.id === id);
  const level = (id: string) => known.gaps.find((gap) => gap.competency.id === id)?.current ?? lowest;
  const first = proposals[0]?.competency.id ?? offered[0]?.id ?? '';
  const [competency, setCompetency] = useState(first);
  const [from, setFrom] = useState<number>(proposal(first)?.fromLevel ?? level(first));
  const [target, setTarget] = useState<number>(proposal(first)?.targetLevel ?? Math.min(5, level(first) + 1));
  const [strength, setStrength] = useState(proposal(first)?.strength ?? false);
  const [whyNow, setWhyNow] = useState('');
  const [looksLike, setLooksLike] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (id: string | null) => {
    const next = id ?? competency;
    setCompetency(next);
    setFrom(proposal(next)?.fromLevel ?? level(next));
    setTarget(proposal(next)?.targetLevel ?? Math.min(5, level(next) + 1));
    setStrength(proposal(next)?.strength ?? false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.addFocusArea({ plan, focusArea: { competency, fromLevel: from, targetLevel: target, strength, whyNow: whyNow.trim(), closedLooksLike: looksLike.trim() } });
    if (!result.ok) return setProblem(result.problem.message);
    onDone();
  };
  const number = (value: string | number, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Escape') onDone(); }}>
      {proposals.length > 0 && (
        <fieldset className={styles.proposals}>
          <legend className={styles.part}>{words.proposed}</legend>
          {proposals.map((each) => (
            <button key={each.competency.id} type="button" aria-pressed={each.competency.id === competency} onClick={() => choose(each.competency.id)}>
              <strong>{each.competency.name}</strong>
              <span className={styles.soft}>{each.why}</span>
            </button>
          ))}
        </fieldset>
      )}
      <Select w={240} label={words.competency} searchable allowDeselect={false} value={competency} data={offered.map((each) => ({ value: each.id, label: each.name }))} onChange={choose} error={problem} data-autofocus />
      <NumberInput w={80} label={words.from} min={1} max={5} step={0.5} value={from} onChange={(value) => setFrom(number(value, from))} />
      <NumberInput w={80} label={words.target} min={1} max={5} step={0.5} value={target} onChange={(value) => setTarget(number(value, target))} />
      <TextInput className="grow" label={words.whyNow} maxLength={2000} value={whyNow} onChange={(event) => setWhyNow(event.currentTarget.value)} />
      <TextInput className="grow" label={words.looksLike} maxLength={2000} value={looksLike} onChange={(event) => setLooksLike(event.currentTarget.value)} />
      <Checkbox label={words.strength} checked={strength} onChange={(event) => setStrength(event.currentTarget.checked)} />
      <Button type="submit" disabled={competency === ''}>{words.add}</Button>
      <Button variant="default" onClick={onDone}>{t.frame.cancel}</Button>
    </form>
  );
}
