import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { StrategyFieldsFragment, UpdateDecisionInput } from '../../../gql/graphql';
import { dayOf, formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { useStrategyEdits } from '../strategyEdits';
import { DecisionFields } from './planDocument';
import styles from '../strategy.module.css';

const words = t.strategy.decisions;

/** What was decided on the way, by whom and why, and by which principle. */
export function DecisionList({ strategy, revision }: { strategy: StrategyFieldsFragment; revision: number }) {
  const [recording, setRecording] = useState(false);
  const readOnly = useReadOnly() !== null;
  const edits = useStrategyEdits();
  const decisions = strategy.decisions.map((each) => unmask(DecisionFields, each));
  const now = new Date();
  const update = async (change: UpdateDecisionInput, seen = revision) => (await edits.updateDecision(change, seen)).ok;
  return (
    <section className={styles.section} aria-labelledby="decisions">
      <h2 id="decisions">
        {words.title}
        {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setRecording(true)}>{words.add}</Button>}
      </h2>
      {decisions.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={styles.list}>
        {decisions.map(({ id, what, why, alternatives, decidedOn, decidedBy, principle }) => (
          <li key={id}>
            <div className={styles.grow}>
              <strong>{readOnly ? what : <InlineText label={words.what} value={what} version={revision} onSave={(next, seen) => update({ decision: id, what: next }, seen)} />}</strong>
              <Prose label={words.why} value={why} maxLength={4000} version={revision} onSave={(next, seen) => update({ decision: id, why: next }, seen)} />
              {alternatives && <p className={styles.soft}>{words.alternatives}: {alternatives}</p>}
              <p className={styles.small}>{[words.decided(formatDay(decidedOn, now), decidedBy?.name ?? null), principle && words.settledBy(principle.text)].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
      {recording && <RecordDialog strategy={strategy} onClose={() => setRecording(false)} />}
    </section>
  );
}

function RecordDialog({ strategy, onClose }: { strategy: StrategyFieldsFragment; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [what, setWhat] = useState('');
  const [why, setWhy] = useState('');
  const [alternatives, setAlternatives] = useState('');
  const [on, setOn] = useState(() => dayOf(new Date()));
  const [focus, setFocus] = useState('');
  const [principle, setPrinciple] = useState('');
  const [by, setBy] = useState<Picked | null>(null);
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.recordDecision({
    strategy: strategy.id, what, why, alternatives: alternatives || null, decidedOn: on, focus: focus || null, principle: principle || null, decidedBy: by?.id ?? null,
  }), onClose, ['what', 'why', 'alternatives', 'decidedOn']);
  return (
    <Modal opened onClose={onClose} title={words.addTitle} size={560}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput label={words.what} required data-autofocus maxLength={1000} value={what} error={errorOf('what')} onChange={(event) => setWhat(event.currentTarget.value)} />
        <Textarea label={words.why} required autosize minRows={2} maxLength={4000} value={why} error={errorOf('why')} onChange={(event) => setWhy(event.currentTarget.value)} />
        <TextInput label={words.alternatives} maxLength={4000} value={alternatives} error={errorOf('alternatives')} onChange={(event) => setAlternatives(event.currentTarget.value)} />
        <div className={styles.pair}>
          <TextInput label={words.on} type="date" required value={on} error={errorOf('decidedOn')} onChange={(event) => setOn(event.currentTarget.value)} />
          <NativeSelect label={words.about} value={focus} data={[{ value: '', label: t.strategy.obstacles.whole }, ...strategy.focuses.map(({ id, problem: label }) => ({ value: id, label }))]} onChange={(event) => setFocus(event.currentTarget.value)} />
        </div>
        <NativeSelect label={words.principle} value={principle} data={[{ value: '', label: words.noPrinciple }, ...strategy.vision.principles.map(({ id, text }) => ({ value: id, label: text }))]} onChange={(event) => setPrinciple(event.currentTarget.value)} />
        {by ? <p>{words.by}: <strong>{by.label}</strong></p> : <SearchPicker kind="PERSON" label={words.by} placeholder={words.by} autoFocus={false} onPick={setBy} />}
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={what.trim() === '' || why.trim() === '' || on === ''}>{words.go}</Button>
        </div>
      </form>
    </Modal>
  );
}
