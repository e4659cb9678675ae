import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { unmask } from '../../../gql';
import type { ScenarioFrameFragment } from '../../../gql/graphql';
import { dayOf } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { ScenarioChange, toChange } from '../changes/changeFields';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { useScenarioQuery } from '../useScenarioQuery';
import { PlanView } from './PlanView';
import shared from '../scenarios.module.css';
import styles from './apply.module.css';

const ApplyPlanDocument = graphql(`
  query ApplyPlan($id: ID!, $changesets: [ID!], $until: Date) {
    scenario(id: $id) {
      id
      revision
      applyPlan(changesets: $changesets, until: $until) {
        changes
        changesets { ...ScenarioChange }
        alongside { changeset { id } }
        conflicts { id }
      }
    }
  }
`);

/** What was asked to be applied; all that stands when nothing is said. */
export interface ApplyAsked {
  readonly chosen?: readonly string[];
  readonly until?: string | null;
}

type What = 'whole' | 'chosen' | 'until';

interface Props {
  scenario: ScenarioFrameFragment;
  asked: ApplyAsked;
  onRebase: () => void;
  onClose: () => void;
}

/** Says before it is done what would become real, what comes along and why; then does it as one step that one undo takes back. */
export function ApplyDialog({ scenario, asked, onRebase, onClose }: Props) {
  const { apply } = t.scenarios;
  const edits = useScenarioEdits();
  const [what, setWhat] = useState<What>(asked.chosen ? 'chosen' : asked.until ? 'until' : 'whole');
  const [until, setUntil] = useState(asked.until ?? dayOf(new Date()));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const part = useMemo(() => ({ changesets: what === 'chosen' ? [...(asked.chosen ?? [])] : null, until: what === 'until' ? until : null }), [what, until, asked]);
  const dayless = what === 'until' && until === '';
  const read = useScenarioQuery(ApplyPlanDocument, { id: scenario.id, ...part }, { pause: dayless });
  const plan = read.data?.scenario?.applyPlan;
  const changes = useMemo(() => (plan ? unmask(ScenarioChange, plan.changesets).map(toChange) : []), [plan]);

  const submit = async () => {
    setBusy(true);
    const result = await edits.apply({ scenario: scenario.id, ...part, expectedRevision: read.data?.scenario?.revision ?? scenario.revision, reason: reason.trim() || null }, apply.had);
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={apply.title(scenario.name)}>
      <Radio.Group label={apply.what} value={what} onChange={(value) => setWhat(value === 'chosen' || value === 'until' ? value : 'whole')}>
        <Stack gap={8} mt={4}>
          <Radio size="xs" value="whole" label={apply.whole(scenario.changesets.length)} />
          {asked.chosen && <Radio size="xs" value="chosen" label={apply.chosen(asked.chosen.length)} />}
          <Radio size="xs" value="until" label={apply.until} />
        </Stack>
      </Radio.Group>
      {what === 'until' && <TextInput mt={8} w={200} type="date" label={apply.untilDay} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />}
      <div aria-busy={read.fetching} className={styles.planned}>
        {read.problem ? <ProblemState problem={read.problem} onRetry={read.retry} /> : plan ? <PlanView plan={plan} changes={changes} onRebase={onRebase} /> : !dayless && <LoadingRows rows={3} />}
      </div>
      {scenario.state !== 'APPROVED' && <p className={shared.hint}>{apply.notApproved}</p>}
      <TextInput mt={12} label={apply.reason} placeholder={apply.reasonPlaceholder} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {problem && <p className={shared.problem} role="alert">{problem}</p>}
      <div className={shared.dialogActions}>
        <span className={shared.hintGrow}>{apply.undoText}</span>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button loading={busy} disabled={!plan || read.fetching || changes.length === 0 || plan.conflicts.length > 0} onClick={() => void submit()}>{apply.go(changes.length)}</Button>
      </div>
    </Modal>
  );
}
