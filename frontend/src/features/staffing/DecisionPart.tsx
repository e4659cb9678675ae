import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { HiringVerdict } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { useMayWrite } from '../../lib/useWorld';
import { FormProblem } from '../../ui/FormProblem';
import page from '../../ui/page.module.css';
import type { Application } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

const verdicts: readonly HiringVerdict[] = ['HIRE', 'NO_HIRE'];

/** What the hiring manager decided, and why; or where they do. */
export function DecisionPart({ application }: { application: Application }) {
  const words = t.staffing.application;
  const edits = useStaffingEdits();
  const mayWrite = useMayWrite();
  const [verdict, setVerdict] = useState<HiringVerdict | null>(null);
  const [why, setWhy] = useState('');
  const { problem, busy, submit } = useSubmit(() => edits.decide({ application: application.id, verdict: verdict ?? 'NO_HIRE', why: why.trim() }), () => { setWhy(''); setVerdict(null); });
  const ready = mayWrite && application.interviews.length > 0 && application.interviews.every((talk) => talk.scored);
  return (
    <section className={page.section}>
      <h2>{words.decision}</h2>
      {application.verdict && <p><strong>{words.verdict[application.verdict]}</strong> {application.verdictWhy}</p>}
      {!application.verdict && application.state === 'ACTIVE' && !ready && <p className={page.soft}>{words.decideHint}</p>}
      {!application.verdict && application.state === 'ACTIVE' && ready && (
        <form className={styles.form} onSubmit={submit}>
          <SegmentedControl aria-label={words.decision} value={verdict ?? ''} onChange={(value) => setVerdict(verdicts.find((known) => known === value) ?? null)} data={verdicts.map((value) => ({ value, label: words.verdict[value] }))} />
          <Textarea className={page.grow} aria-label={words.why} placeholder={words.why} autosize minRows={1} maxLength={2000} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          <Button type="submit" loading={busy} disabled={verdict === null || why.trim() === ''}>{words.decide}</Button>
          <FormProblem problem={problem} />
        </form>
      )}
    </section>
  );
}
