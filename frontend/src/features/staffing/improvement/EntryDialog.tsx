import { Button, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImprovementEntryKind } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import staffing from '../staffing.module.css';
import type { Improvement } from './improvementDocument';
import { useImprovementEdits } from './improvementEdits';

const words = t.improvement;

/** What somebody adds: one of a few kinds, of which an outcome is chosen here. */
export type Adds = 'CHECKPOINT' | 'COMMENT' | 'CORRECTION' | 'EXTENDED' | 'OUTCOME';

const titles: Readonly<Record<Adds, string>> = { CHECKPOINT: words.checkpoint, COMMENT: words.answer, CORRECTION: words.correct, EXTENDED: words.extend, OUTCOME: words.end };
const outcomes: readonly (ImprovementEntryKind & keyof typeof words.outcome)[] = ['MET', 'ROLE_CHANGE', 'EXIT'];

/** Adds to a plan what is never changed. */
export function EntryDialog({ plan, adds, onClose }: { plan: Improvement; adds: Adds; onClose: () => void }) {
  const edits = useImprovementEdits();
  const [text, setText] = useState('');
  const [onTrack, setOnTrack] = useState<boolean | null>(null);
  const [outcome, setOutcome] = useState<ImprovementEntryKind | null>(null);
  const [until, setUntil] = useState('');
  const ready = text.trim() !== '' && (adds !== 'CHECKPOINT' || onTrack !== null) && (adds !== 'OUTCOME' || outcome !== null) && (adds !== 'EXTENDED' || until !== '');
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.add({ improvementPlan: plan.id, kind: adds === 'OUTCOME' ? outcome ?? 'MET' : adds, onTrack: adds === 'CHECKPOINT' ? onTrack : null, until: adds === 'EXTENDED' ? until : null, text: text.trim() }),
    onClose, ['until', 'text'],
  );
  return (
    <Modal opened onClose={onClose} title={titles[adds]} {...keeping(text !== '' || onTrack !== null || outcome !== null || until !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {adds === 'CHECKPOINT' && <SegmentedControl fullWidth aria-label={words.how} value={onTrack === null ? '' : onTrack ? 'yes' : 'no'} onChange={(value) => setOnTrack(value === 'yes')} data={(['yes', 'no'] as const).map((value) => ({ value, label: words.onTrack[value] }))} />}
          {adds === 'OUTCOME' && <SegmentedControl fullWidth aria-label={words.whichOutcome} value={outcome ?? ''} onChange={(value) => setOutcome(outcomes.find((known) => known === value) ?? null)} data={outcomes.map((value) => ({ value, label: words.outcome[value] }))} />}
          {adds === 'EXTENDED' && <TextInput type="date" label={words.extendUntil} description={plan.endsOn ? words.extendHint(formatDay(plan.endsOn, new Date())) : undefined} value={until} error={errorOf('until')} onChange={(event) => setUntil(event.currentTarget.value)} />}
          <Textarea label={words.words} description={words.stays} autosize minRows={3} maxLength={10_000} value={text} error={errorOf('text')} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!ready}>{words.add}</Button></div>
      </form>
    </Modal>
  );
}
