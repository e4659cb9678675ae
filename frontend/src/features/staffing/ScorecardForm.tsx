import { Button, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Overall } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { keeping } from '../../lib/keeping';
import type { Talk } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

const overalls = Object.keys(t.staffing.scorecard.overalls) as Overall[];

/** What an interviewer saw: a rating with evidence for each competency of the kit, and a clear word in all. */
export function ScorecardForm({ talk, name, onClose }: { talk: Talk; name: string; onClose: () => void }) {
  const words = t.staffing.scorecard;
  const edits = useStaffingEdits();
  const [ratings, setRatings] = useState<Readonly<Record<string, number>>>({});
  const [evidence, setEvidence] = useState<Readonly<Record<string, string>>>({});
  const [overall, setOverall] = useState<Overall | ''>('');
  const [pros, setPros] = useState('');
  const [cons, setCons] = useState('');
  const { problem, busy, submit } = useSubmit(() => edits.score({
    interview: talk.id, overall: overall || 'NO', pros: pros.trim(), cons: cons.trim(),
    scores: talk.competencies.map(({ id }) => ({ competency: id, rating: ratings[id] ?? 0, evidence: (evidence[id] ?? '').trim() })),
  }), onClose);
  const whole = overall !== '' && pros.trim() !== '' && cons.trim() !== '' && talk.competencies.every(({ id }) => ratings[id] && (evidence[id] ?? '').trim() !== '');
  return (
    <Modal opened onClose={onClose} size="lg" title={words.title(name)} {...keeping(true)}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <p className={styles.soft}>{words.final}</p>
          {talk.competencies.map(({ id, name: competency }) => (
            <fieldset key={id} className={styles.score}>
              <legend>{competency}</legend>
              <SegmentedControl
                fullWidth aria-label={words.rating(competency)} value={ratings[id] ? String(ratings[id]) : ''} onChange={(value) => setRatings({ ...ratings, [id]: Number(value) })}
                data={words.ratings.map((label, index) => ({ value: String(index + 1), label }))}
              />
              <Textarea aria-label={words.evidence(competency)} placeholder={words.evidence(competency)} autosize minRows={1} maxLength={10_000} value={evidence[id] ?? ''} onChange={(event) => setEvidence({ ...evidence, [id]: event.currentTarget.value })} />
            </fieldset>
          ))}
          <Textarea label={words.pros} autosize minRows={1} maxLength={10_000} value={pros} onChange={(event) => setPros(event.currentTarget.value)} />
          <Textarea label={words.cons} autosize minRows={1} maxLength={10_000} value={cons} onChange={(event) => setCons(event.currentTarget.value)} />
          <SegmentedControl fullWidth aria-label={words.overall} value={overall} onChange={(value) => setOverall(overalls.find((known) => known === value) ?? '')} data={overalls.map((value) => ({ value, label: words.overalls[value] }))} />
          <FormProblem problem={problem} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!whole}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
