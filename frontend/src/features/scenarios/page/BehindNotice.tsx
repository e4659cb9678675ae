import { Button } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScenarioFrameFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { useScenarioQuery } from '../useScenarioQuery';
import shared from '../scenarios.module.css';

const ConflictCountDocument = graphql(`
  query ScenarioConflictCount($id: ID!) { scenario(id: $id) { id conflicts { id } } }
`);

/** Says that live has moved on. Without a conflict one click brings the scenario up to date; with one, a dialog asks. */
export function BehindNotice({ scenario, onDecide }: { scenario: ScenarioFrameFragment; onDecide: () => void }) {
  const edits = useScenarioEdits();
  const { data, problem, retry } = useScenarioQuery(ConflictCountDocument, { id: scenario.id });
  const [busy, setBusy] = useState(false);
  const conflicts = data?.scenario?.conflicts.length;
  const bring = async () => {
    setBusy(true);
    await edits.rebase({ scenario: scenario.id, decisions: [], expectedRevision: scenario.revision }, t.scenarios.rebase.done);
    setBusy(false);
  };
  return (
    <section className={shared.notice} data-tone={conflicts ? 'warn' : undefined} aria-label={t.scenarios.behind.go}>
      <IconGitMerge size={18} stroke={1.6} aria-hidden="true" />
      <p>
        {t.scenarios.behind.text(scenario.behind)}{' '}
        <span role="status">{problem ? problem.message : conflicts === undefined ? t.scenarios.behind.checking : conflicts > 0 ? <strong>{t.scenarios.behind.conflicts(conflicts)}</strong> : t.scenarios.behind.clean}</span>
      </p>
      {problem && <Button variant="default" onClick={retry}>{t.problems.retry}</Button>}
      {scenario.canEdit && conflicts !== undefined && (conflicts > 0
        ? <Button variant="default" onClick={onDecide}>{t.scenarios.behind.decide}</Button>
        : <Button variant="default" loading={busy} onClick={() => void bring()}>{t.scenarios.behind.go}</Button>)}
    </section>
  );
}
