import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import staffing from '../staffing.module.css';
import { StepButton } from '../StepButton';
import type { Cycle } from './evaluationDocument';
import { useEvaluationEdits } from './evaluationEdits';

/** Leads a cycle on. What everybody reads from then on, or can no longer do, is asked for once more. */
export function LeadOn({ cycle }: { cycle: Cycle }) {
  const words = t.evaluation;
  const edits = useEvaluationEdits();
  const [asking, setAsking] = useState(false);
  const run = () => edits.advance(cycle.id, cycle.stage);
  const next = words.next[cycle.stage];
  const final = cycle.stage === 'CALIBRATION' || cycle.stage === 'RELEASED' ? words.final[cycle.stage] : null;
  const { problem, busy, submit } = useSubmit(run, () => setAsking(false));
  if (final === null) return <StepButton run={run}>{next}</StepButton>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{next}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={cycle.name}>
        <form onSubmit={submit}>
          <p>{final}</p>
          <FormProblem problem={problem} />
          <div className={staffing.actions}><Button variant="default" data-autofocus onClick={() => setAsking(false)}>{t.frame.cancel}</Button><Button type="submit" loading={busy}>{next}</Button></div>
        </form>
      </Modal>
    </>
  );
}
