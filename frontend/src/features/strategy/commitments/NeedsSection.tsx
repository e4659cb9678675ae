import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { openCommitments } from '../../../lib/openCommitments';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import objective from '../objectives/objectives.module.css';
import { To } from '../../../ui/To';
import type { Commitment } from './CommitmentPage';
import { commitmentPath } from './commitmentPaths';
import { TeamPromisesDocument } from './commitmentsDocument';
import { isOpen } from './commitmentSearch';
import { useCommitmentEdits } from './useCommitmentEdits';
import styles from './commitments.module.css';

const words = t.commitments.needs;

/** What the commitment waits for of other teams, and what waits for it. */
export function NeedsSection({ commitment }: { commitment: Commitment }) {
  const edits = useCommitmentEdits();
  const readOnly = useReadOnly() !== null;
  const open = isOpen(commitment.state);
  const day = (date: string) => formatDay(date, new Date());
  return (
    <section className={objective.section}>
      <h2>{words.title}</h2>
      {commitment.needs.length === 0 && <p className={objective.soft}>{words.none}</p>}
      <ul className={objective.actions}>
        {commitment.needs.map(({ id, what, state, needBy, overdue, provider, promise }) => (
          <li key={id}>
            <span className={objective.actionTitle}>{what}</span>
            <span>{words.of} <To path={`/teams/${provider.id}`}>{provider.name}</To></span>
            {promise && <To path={commitmentPath(promise.id)}>{words.promise(promise.title)}</To>}
            <span className={objective.soft}>{words.state[state]}{needBy ? `, ${t.topology.needBy(day(needBy))}` : ''}</span>
            {overdue && <span className={styles.warn}><IconAlertTriangle size={12} aria-hidden="true" />{t.objectives.actions.overdue}</span>}
            {state === 'RAISED' && !readOnly && <Button size="compact-xs" variant="default" aria-label={words.agreeTo(what)} onClick={() => void edits.agree(id)}>{words.agree}</Button>}
          </li>
        ))}
      </ul>
      {open && !readOnly && <NeedForm commitment={commitment} />}
      {commitment.keeps.length > 0 && (
        <>
          <h3>{words.keeps}</h3>
          <ul className={objective.actions}>
            {commitment.keeps.map(({ id, what, needer, commitment: waits }) => (
              <li key={id}>
                <span className={objective.actionTitle}>{what}</span>
                <To path={`/teams/${needer.id}`}>{needer.name}</To>
                {waits && <To path={commitmentPath(waits.id)}>{waits.title}</To>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NeedForm({ commitment }: { commitment: Commitment }) {
  const edits = useCommitmentEdits();
  const [what, setWhat] = useState('');
  const [team, setTeam] = useState<Picked | null>(null);
  const [promise, setPromise] = useState('');
  const [needBy, setNeedBy] = useState('');
  const [{ data }] = useOrgQuery({ query: TeamPromisesDocument, variables: { id: team?.id ?? '', states: [...openCommitments] }, pause: team === null });
  const theirs = team === null ? [] : (data?.org.team?.commitments ?? []);
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.need({ needer: commitment.team.id, provider: team?.id ?? '', what, severity: 'HIGH', commitment: commitment.id, promise: promise || null, needBy: needBy || null }),
    () => { setWhat(''); setTeam(null); setPromise(''); setNeedBy(''); }, ['what', 'promise', 'needBy'],
  );
  return (
    <form className={objective.actionForm} onSubmit={submit}>
      <TextInput className={objective.growing} aria-label={words.add} placeholder={words.add} maxLength={1000} value={what} error={errorOf('what')} onChange={(event) => setWhat(event.currentTarget.value)} />
      {team ? <Button variant="default" onClick={() => { setTeam(null); setPromise(''); }}>{team.label}</Button> : <SearchPicker kind="TEAM" autoFocus={false} label={words.ofTeam} placeholder={words.ofTeam} onPick={setTeam} />}
      {theirs.length > 0 && <NativeSelect aria-label={words.promiseOf} value={promise} error={errorOf('promise')} data={[{ value: '', label: words.noPromise }, ...theirs.map(({ id, title }) => ({ value: id, label: title }))]} onChange={(event) => setPromise(event.currentTarget.value)} />}
      <TextInput w={150} type="date" aria-label={words.by} value={needBy} error={errorOf('needBy')} onChange={(event) => setNeedBy(event.currentTarget.value)} />
      <Button type="submit" variant="default" loading={busy} disabled={what.trim() === '' || team === null}>{words.go}</Button>
      <FormProblem problem={rest} />
    </form>
  );
}
