import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ScenarioFrameFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { useScenarioQuery } from '../useScenarioQuery';
import { ConflictItem } from './ConflictItem';
import { atFirst, decided, keepForAll, type Decisions } from './decisions';
import shared from '../scenarios.module.css';
import styles from './rebase.module.css';

const ConflictsDocument = graphql(`
  query ScenarioConflicts($id: ID!) {
    scenario(id: $id) { id revision behind conflicts { id choices ...Conflict } }
  }
`);

/** Each field in which live and the scenario want different things, and a decision for each; then the scenario stands on live as it is now. */
export function RebaseDialog({ scenario, onClose }: { scenario: ScenarioFrameFragment; onClose: () => void }) {
  const { rebase } = t.scenarios;
  const edits = useScenarioEdits();
  const { data, problem, retry, fetching } = useScenarioQuery(ConflictsDocument, { id: scenario.id });
  const [made, setMade] = useState<Decisions>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const conflicts = useMemo(() => data?.scenario?.conflicts ?? [], [data]);
  const decisions = useMemo(() => new Map([...atFirst(conflicts), ...made]), [conflicts, made]);
  const ready = decided(conflicts, decisions);
  const everywhere = conflicts.every(({ choices }) => choices.includes('KEEP_SCENARIO'));
  const submit = async () => {
    setBusy(true);
    const result = await edits.rebase({ scenario: scenario.id, decisions: ready, expectedRevision: data?.scenario?.revision ?? scenario.revision }, rebase.done);
    setBusy(false);
    if (result.ok) onClose();
    else setRefused(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={rebase.title}>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && !data && <LoadingRows rows={4} />}
      {data && (
        <>
          <div className={styles.rebaseHead}>
            <p className={shared.hint}>{conflicts.length === 0 ? rebase.clean : rebase.text}</p>
            {conflicts.length > 1 && (
              <>
                <Button variant="default" size="compact-xs" onClick={() => setMade(keepForAll(conflicts, decisions, 'KEEP_LIVE'))}>{rebase.allLive}</Button>
                <Button variant="default" size="compact-xs" onClick={() => setMade(keepForAll(conflicts, decisions, 'KEEP_SCENARIO'))}>{everywhere ? rebase.allScenario : rebase.allPossible}</Button>
              </>
            )}
          </div>
          <ul className={styles.conflicts}>
            {conflicts.map((conflict) => <ConflictItem key={conflict.id} conflict={conflict} decision={decisions.get(conflict.id) ?? null} onDecide={(keep) => setMade(new Map(made).set(conflict.id, keep))} />)}
          </ul>
          {refused && <p className={shared.problem} role="alert">{refused}</p>}
          <div className={shared.dialogActions}>
            {conflicts.length > 0 && <span className={shared.hintGrow} role="status">{rebase.decided(ready.length, conflicts.length)}</span>}
            <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
            <Button loading={busy} disabled={ready.length < conflicts.length || fetching} onClick={() => void submit()}>{rebase.go}</Button>
          </div>
        </>
      )}
    </Modal>
  );
}
