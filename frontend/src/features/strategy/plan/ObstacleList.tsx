import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { unmask } from '../../../gql';
import type { ObstacleFieldsFragment, StrategyFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { useStrategyEdits } from '../strategyEdits';
import { ObstacleFields } from './planDocument';
import styles from '../strategy.module.css';

const words = t.strategy.obstacles;

/** What stands in the way, and what did. */
export function ObstacleList({ strategy, fixed }: { strategy: StrategyFieldsFragment; fixed: boolean }) {
  const [raising, setRaising] = useState(false);
  const [resolving, setResolving] = useState<ObstacleFieldsFragment | null>(null);
  const readOnly = useReadOnly() !== null;
  const all = strategy.obstacles.map((each) => unmask(ObstacleFields, each));
  const open = all.filter(({ state }) => state === 'OPEN');
  const past = all.filter(({ state }) => state === 'RESOLVED');
  const item = (obstacle: ObstacleFieldsFragment) => <Obstacle key={obstacle.id} obstacle={obstacle} fixed={readOnly} onResolve={() => setResolving(obstacle)} />;
  return (
    <section className={styles.section} aria-labelledby="obstacles">
      <h2 id="obstacles">
        {words.title}
        {!readOnly && !fixed && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setRaising(true)}>{words.add}</Button>}
      </h2>
      {open.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={styles.list}>{open.map(item)}</ul>
      {past.length > 0 && (
        <details className={styles.precedents}>
          <summary><IconChevronRight size={13} aria-hidden="true" />{words.past(past.length)}</summary>
          <ul className={styles.list}>{past.map(item)}</ul>
        </details>
      )}
      {raising && <RaiseDialog strategy={strategy} onClose={() => setRaising(false)} />}
      {resolving && <ResolveDialog obstacle={resolving} onClose={() => setResolving(null)} />}
    </section>
  );
}

function Obstacle({ obstacle, fixed, onResolve }: { obstacle: ObstacleFieldsFragment; fixed: boolean; onResolve: () => void }) {
  const edits = useStrategyEdits();
  const { id, what, state, resolvedOn, how, days, owner, focus } = obstacle;
  const open = state === 'OPEN';
  return (
    <li>
      {open ? <IconAlertTriangle className={styles.warn} size={15} aria-hidden="true" /> : <IconCheck className={styles.good} size={15} aria-hidden="true" />}
      <div className={styles.grow}>
        <strong>{fixed ? what : <InlineText label={words.what} value={what} onSave={(next) => void edits.updateObstacle({ obstacle: id, what: next })} />}</strong>
        {how && <p>{how}</p>}
        <p className={styles.small}>
          {fixed ? <span>{owner?.name ?? words.nobody}</span> : <PersonPicker name={owner?.name ?? null} onPick={(person) => void edits.updateObstacle({ obstacle: id, owner: person })} />}
          {['', open || !resolvedOn ? words.open(days) : words.resolved(formatDay(resolvedOn, new Date()), days), focus?.problem].filter((each) => each != null).join(' · ')}
        </p>
      </div>
      {!fixed && (open
        ? <Button className={styles.screen} variant="default" size="compact-xs" onClick={onResolve}>{words.resolve}</Button>
        : <Button className={styles.screen} variant="subtle" size="compact-xs" onClick={() => void edits.reopenObstacle(id)}>{words.reopen}</Button>)}
    </li>
  );
}

/** Who gets it out of the way: click to find somebody else. */
function PersonPicker({ name, onPick }: { name: string | null; onPick: (person: string) => void }) {
  const [picking, setPicking] = useState(false);
  const said = name ?? words.nobody;
  if (picking) return <span className={styles.pick}><SearchPicker kind="PERSON" label={words.owner} placeholder={t.strategy.person} onLeave={() => setPicking(false)} onPick={({ id }) => { setPicking(false); onPick(id); }} /></span>;
  return <button type="button" className={styles.quiet} aria-label={t.strategy.ownerChange(said)} onClick={() => setPicking(true)}>{said}</button>;
}

function RaiseDialog({ strategy, onClose }: { strategy: StrategyFieldsFragment; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [what, setWhat] = useState('');
  const [focus, setFocus] = useState('');
  const [owner, setOwner] = useState<Picked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.raiseObstacle({ strategy: strategy.id, what, focus: focus || null, owner: owner?.id ?? null });
    if (result.ok) onClose();
    else setProblem(result.problem.message);
  };
  return (
    <Modal opened onClose={onClose} title={words.addTitle} size={520}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Textarea label={words.what} required data-autofocus autosize minRows={2} maxLength={1000} value={what} error={problem} onChange={(event) => setWhat(event.currentTarget.value)} />
        <NativeSelect label={words.of} value={focus} data={[{ value: '', label: words.whole }, ...strategy.focuses.map(({ id, problem: label }) => ({ value: id, label }))]} onChange={(event) => setFocus(event.currentTarget.value)} />
        {owner ? <p>{words.owner}: <strong>{owner.label}</strong></p> : <SearchPicker kind="PERSON" label={words.owner} placeholder={words.owner} autoFocus={false} onPick={setOwner} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.strategy.cancel}</Button>
          <Button type="submit" disabled={what.trim() === ''}>{words.go}</Button>
        </div>
      </form>
    </Modal>
  );
}

function ResolveDialog({ obstacle, onClose }: { obstacle: ObstacleFieldsFragment; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [how, setHow] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.resolveObstacle(obstacle.id, how);
    if (result.ok) onClose();
    else setProblem(result.problem.message);
  };
  return (
    <Modal opened onClose={onClose} title={words.resolveTitle} size={480}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p className={styles.soft}>{obstacle.what}</p>
        <Textarea label={words.how} required data-autofocus autosize minRows={2} maxLength={2000} value={how} error={problem} onChange={(event) => setHow(event.currentTarget.value)} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.strategy.cancel}</Button>
          <Button type="submit" disabled={how.trim() === ''}>{words.resolveGo}</Button>
        </div>
      </form>
    </Modal>
  );
}
