import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ObjectiveAmbition } from '../../../gql/graphql';
import { dayOf } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { GuardedButton } from '../../../ui/GuardedButton';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { FocusPicker } from './FocusPicker';
import { objectivePath } from './objectivePaths';
import { quarterOf } from './quarters';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.draft;

const AboveDocument = graphql(`
  query ObjectivesAbove($from: Date, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 50, where: { top: true, from: $from, states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE] }) { edges { node { id title } } } }
  }
`);

/** The button that opens the form of a new objective. */
export function DraftObjective() {
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  return (
    <>
      <GuardedButton whyNot={readOnly} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setOpen(true)}>{words.open}</GuardedButton>
      <Modal opened={open} onClose={() => setOpen(false)} title={words.title} size="lg"><Form onDone={() => setOpen(false)} /></Modal>
    </>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const edits = useObjectiveEdits();
  const go = useOpenPath();
  const [quarter] = useState(() => quarterOf(dayOf(new Date())));
  const [{ data }] = useOrgQuery({ query: AboveDocument, variables: { from: quarter.first } });
  const [draft, setDraft] = useState({ title: '', why: '', startsOn: quarter.first, endsOn: quarter.last, ambition: 'ROOF_SHOT' as ObjectiveAmbition, above: '', focus: null as string | null });
  const [team, setTeam] = useState<Picked | null>(null);
  const { above, focus, ...said } = draft;
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.draft({ ...said, sharing: 'SHARED', ...(team ? { teams: [team.id] } : {}), ...(above === '' ? {} : { contributesTo: [above] }), ...(focus === null ? {} : { focus }) }),
    ({ data: { draftObjective } }) => { onDone(); go(objectivePath(draftObjective.objective.id)); }, ['title', 'why', 'startsOn', 'endsOn', 'focus'],
  );
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput label={words.problem} description={words.problemHint} required data-autofocus maxLength={300} value={draft.title} error={errorOf('title')} onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })} />
      <Textarea label={words.why} autosize minRows={2} maxRows={6} value={draft.why} error={errorOf('why')} onChange={(event) => setDraft({ ...draft, why: event.currentTarget.value })} />
      <div className={styles.formRow}>
        {team
          ? <div className={styles.picked}><span className={styles.soft}>{words.team}</span><Button variant="default" onClick={() => setTeam(null)}>{team.label}</Button></div>
          : <div className={styles.picked}><span className={styles.soft}>{words.team}</span><SearchPicker kind="TEAM" autoFocus={false} label={words.team} placeholder={words.pickTeam} onPick={setTeam} /></div>}
        <NativeSelect label={words.above} value={draft.above} data={[{ value: '', label: words.noAbove }, ...(data?.org.objectives.edges ?? []).map(({ node }) => ({ value: node.id, label: node.title }))]} onChange={(event) => setDraft({ ...draft, above: event.currentTarget.value })} />
      </div>
      <FocusPicker focus={focus === null ? null : { id: focus, problem: '' }} error={errorOf('focus')} onPick={(picked) => setDraft({ ...draft, focus: picked })} />
      <div className={styles.formRow}>
        <TextInput type="date" label={words.startsOn} value={draft.startsOn} error={errorOf('startsOn')} onChange={(event) => setDraft({ ...draft, startsOn: event.currentTarget.value })} />
        <TextInput type="date" label={words.endsOn} value={draft.endsOn} error={errorOf('endsOn')} onChange={(event) => setDraft({ ...draft, endsOn: event.currentTarget.value })} />
        <NativeSelect label={words.ambition} value={draft.ambition} data={(['ROOF_SHOT', 'MOON_SHOT'] as const).map((value) => ({ value, label: t.objectives.ambition[value] }))} onChange={(event) => setDraft({ ...draft, ambition: event.currentTarget.value as ObjectiveAmbition })} />
      </div>
      <FormProblem problem={rest} />
      <div className={styles.formActions}><Button variant="default" onClick={onDone}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={draft.title.trim() === ''}>{words.go}</Button></div>
    </form>
  );
}
