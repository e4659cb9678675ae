import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { ObstacleFieldsFragment, StrategyFieldsFragment, UpdateObstacleInput } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { InlineText } from '../../../ui/InlineText';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { OwnerPicker } from '../OwnerPicker';
import { useStrategyEdits } from '../strategyEdits';
import { ObstacleFields } from './planDocument';
import styles from '../strategy.module.css';

const words = t.strategy.obstacles;

/** What stands in the way, and what did. */
export function ObstacleList({ strategy, revision, fixed }: { strategy: StrategyFieldsFragment; revision: number; fixed: boolean }) {
  const [raising, setRaising] = useState(false);
  const [resolving, setResolving] = useState<ObstacleFieldsFragment | null>(null);
  const readOnly = useReadOnly() !== null;
  const all = strategy.obstacles.map((each) => unmask(ObstacleFields, each));
  const open = all.filter(({ state }) => state === 'OPEN');
  const past = all.filter(({ state }) => state === 'RESOLVED');
  const item = (obstacle: ObstacleFieldsFragment) => <Obstacle key={obstacle.id} obstacle={obstacle} revision={revision} fixed={readOnly} onResolve={() => setResolving(obstacle)} />;
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

function Obstacle({ obstacle, revision, fixed, onResolve }: { obstacle: ObstacleFieldsFragment; revision: number; fixed: boolean; onResolve: () => void }) {
  const edits = useStrategyEdits();
  const { id, what, state, resolvedOn, how, days, owner, focus } = obstacle;
  const open = state === 'OPEN';
  const update = async (change: Omit<UpdateObstacleInput, 'obstacle'>, seen = revision) => (await edits.updateObstacle({ obstacle: id, ...change }, seen)).ok;
  return (
    <li>
      {open ? <IconAlertTriangle className={styles.warn} size={15} aria-hidden="true" /> : <IconCheck className={styles.good} size={15} aria-hidden="true" />}
      <div className={styles.grow}>
        <strong>{fixed ? what : <InlineText label={words.what} value={what} version={revision} onSave={(next, seen) => update({ what: next }, seen)} />}</strong>
        {how && <p>{how}</p>}
        <p className={styles.small}>
          <OwnerPicker kind="PERSON" label={words.owner} placeholder={t.strategy.person} name={owner?.name ?? words.nobody} fixed={fixed} onPick={(person) => void update({ owner: person })} />
          {['', open || !resolvedOn ? words.open(days) : words.resolved(formatDay(resolvedOn, new Date()), days), focus?.problem].filter((each) => each != null).join(' · ')}
        </p>
      </div>
      {!fixed && (open
        ? <Button className={styles.screen} variant="default" size="compact-xs" onClick={onResolve}>{words.resolve}</Button>
        : <Button className={styles.screen} variant="subtle" size="compact-xs" onClick={() => void edits.reopenObstacle(id)}>{words.reopen}</Button>)}
    </li>
  );
}

function RaiseDialog({ strategy, onClose }: { strategy: StrategyFieldsFragment; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [what, setWhat] = useState('');
  const [focus, setFocus] = useState('');
  const [owner, setOwner] = useState<Picked | null>(null);
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.raiseObstacle({ strategy: strategy.id, what, focus: focus || null, owner: owner?.id ?? null }), onClose, ['what']);
  return (
    <Modal opened onClose={onClose} title={words.addTitle} size={520}>
      <form className={styles.form} onSubmit={submit}>
        <Textarea label={words.what} required data-autofocus autosize minRows={2} maxLength={1000} value={what} error={errorOf('what')} onChange={(event) => setWhat(event.currentTarget.value)} />
        <NativeSelect label={words.of} value={focus} data={[{ value: '', label: words.whole }, ...strategy.focuses.map(({ id, problem: label }) => ({ value: id, label }))]} onChange={(event) => setFocus(event.currentTarget.value)} />
        {owner ? <p>{words.owner}: <strong>{owner.label}</strong></p> : <SearchPicker kind="PERSON" label={words.owner} placeholder={words.owner} autoFocus={false} onPick={setOwner} />}
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={what.trim() === ''}>{words.go}</Button>
        </div>
      </form>
    </Modal>
  );
}

function ResolveDialog({ obstacle, onClose }: { obstacle: ObstacleFieldsFragment; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [how, setHow] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.resolveObstacle(obstacle.id, how), onClose, ['how']);
  return (
    <Modal opened onClose={onClose} title={words.resolveTitle} size={480}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.soft}>{obstacle.what}</p>
        <Textarea label={words.how} required data-autofocus autosize minRows={2} maxLength={2000} value={how} error={errorOf('how')} onChange={(event) => setHow(event.currentTarget.value)} />
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={how.trim() === ''}>{words.resolveGo}</Button>
        </div>
      </form>
    </Modal>
  );
}
