import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { GuardedButton } from '../../../ui/GuardedButton';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import form from '../objectives/objectives.module.css';
import { commitmentPath } from './commitmentPaths';
import { useCommitmentEdits } from './useCommitmentEdits';

const words = t.commitments.request;

const ServedDocument = graphql(`
  query ObjectivesServed($team: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } } }
  }
`);

/** The button that opens the form of a new commitment. */
export function RequestCommitment({ team }: { team?: Picked }) {
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  return (
    <>
      <GuardedButton size={team ? 'compact-sm' : 'sm'} variant={team ? 'default' : 'filled'} whyNot={readOnly} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => { setTyped(false); setOpen(true); }}>{words.open}</GuardedButton>
      <Modal opened={open} onClose={() => setOpen(false)} title={words.title} size="lg" {...keeping(typed)}><Form team={team ?? null} onTyped={() => setTyped(true)} onDone={() => setOpen(false)} /></Modal>
    </>
  );
}

function Form({ team: given, onTyped, onDone }: { team: Picked | null; onTyped: () => void; onDone: () => void }) {
  const edits = useCommitmentEdits();
  const go = useOpenPath();
  const [draft, setDraft] = useState({ title: '', why: '', neededBy: '', objective: '' });
  const [team, setTeam] = useState<Picked | null>(given);
  const [manager, setManager] = useState<Picked | null>(null);
  const [{ data }] = useOrgQuery({ query: ServedDocument, variables: { team: team?.id ?? '' }, pause: team === null });
  const served = team === null ? [] : (data?.org.team?.objectives ?? []);
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.request({ title: draft.title, why: draft.why || null, team: team?.id ?? '', neededBy: draft.neededBy || null, objective: draft.objective || null, manager: manager?.id ?? null }),
    ({ data: { requestCommitment } }) => { onDone(); go(commitmentPath(requestCommitment.commitment.id)); }, ['title', 'why', 'neededBy', 'objective'],
  );
  return (
    <form className={form.form} onChange={onTyped} onSubmit={submit}>
      <TextInput label={words.what} description={words.whatHint} required data-autofocus maxLength={300} value={draft.title} error={errorOf('title')} onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })} />
      <Textarea label={words.why} autosize minRows={2} maxRows={6} maxLength={4000} value={draft.why} error={errorOf('why')} onChange={(event) => setDraft({ ...draft, why: event.currentTarget.value })} />
      <div className={form.formRow}>
        <Pick kind="TEAM" label={words.team} placeholder={words.pickTeam} picked={team} onPick={(next) => { setTeam(next); setDraft({ ...draft, objective: '' }); }} />
        <NativeSelect label={words.objective} disabled={team === null} value={draft.objective} error={errorOf('objective')} data={[{ value: '', label: words.noObjective }, ...served.map(({ id, title }) => ({ value: id, label: title }))]} onChange={(event) => setDraft({ ...draft, objective: event.currentTarget.value })} />
      </div>
      <div className={form.formRow}>
        <TextInput type="date" label={words.neededBy} value={draft.neededBy} error={errorOf('neededBy')} onChange={(event) => setDraft({ ...draft, neededBy: event.currentTarget.value })} />
        <Pick kind="PERSON" label={words.manager} placeholder={words.pickPerson} picked={manager} onPick={setManager} />
      </div>
      <FormProblem problem={rest} />
      <div className={form.formActions}><Button variant="default" onClick={onDone}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={draft.title.trim() === '' || team === null}>{words.go}</Button></div>
    </form>
  );
}

/** Who or what was picked, to press for another one, or the field to find it. */
function Pick({ kind, label, placeholder, picked, onPick }: { kind: 'TEAM' | 'PERSON'; label: string; placeholder: string; picked: Picked | null; onPick: (picked: Picked | null) => void }) {
  return (
    <div className={form.picked}>
      <span className={form.soft}>{label}</span>
      {picked ? <Button variant="default" onClick={() => onPick(null)}>{picked.label}</Button> : <SearchPicker kind={kind} autoFocus={false} label={label} placeholder={placeholder} onPick={onPick} />}
    </div>
  );
}
