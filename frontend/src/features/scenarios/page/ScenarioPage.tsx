import { Button, Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { unmask } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { ApplyDialog, type ApplyAsked } from '../apply/ApplyDialog';
import { ChangesTab } from '../changes/ChangesTab';
import { DiffTab } from '../diff/DiffTab';
import { Overview } from '../overview/Overview';
import { PlanTab } from '../plan/PlanTab';
import { RebaseDialog } from '../rebase/RebaseDialog';
import { ReviewsTab } from '../reviews/ReviewsTab';
import { isOpen } from '../steps';
import { useScenarioQuery } from '../useScenarioQuery';
import { BehindNotice } from './BehindNotice';
import { ScenarioFrame } from './scenarioFrame';
import { ScenarioHead } from './ScenarioHead';
import styles from './page.module.css';

const ScenarioDocument = graphql(`
  query Scenario($id: ID!) {
    viewer { canEdit }
    scenario(id: $id) { id ...ScenarioFrame ...ScenarioHead }
  }
`);

const tabs = ['overview', 'changes', 'consequences', 'plan', 'reviews'] as const;
type Tab = (typeof tabs)[number];

/** Each scenario has a page of its own: what is open or chosen on one does not carry over to the next. */
export function ScenarioPage() {
  const { scenarioId } = useParams({ from: '/scenarios/$scenarioId' });
  return <Page key={scenarioId} id={scenarioId} />;
}

function Page({ id }: { id: string }) {
  const navigate = useNavigate();
  const { tab = 'overview' } = useSearch({ from: '/scenarios/$scenarioId' });
  const { data, problem, retry } = useScenarioQuery(ScenarioDocument, { id });
  const scenario = data?.scenario;
  const frame = scenario ? unmask(ScenarioFrame, scenario) : null;
  useScenarioCrumbs(frame?.name);
  const [applying, setApplying] = useState<ApplyAsked | null>(null);
  const [rebasing, setRebasing] = useState(false);
  const shown: Tab = tabs.find((known) => known === tab) ?? 'overview';

  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!scenario || !frame) return <Gone />;
  const open = isOpen(frame.state);
  const done = frame.actions.filter((action) => action.doneAt != null).length;
  const counts: Record<Tab, string> = {
    overview: '', consequences: '', changes: String(frame.changesets.length), plan: frame.actions.length > 0 ? `${done}/${frame.actions.length}` : '', reviews: frame.reviews.length > 0 ? String(frame.reviews.length) : '',
  };
  const toRebase = () => { setApplying(null); setRebasing(true); };
  return (
    <div className={styles.page}>
      <ScenarioHead scenario={scenario} mayApply={data.viewer.canEdit} onApply={() => setApplying({})} />
      {open && frame.behind > 0 && <BehindNotice scenario={frame} onDecide={toRebase} />}
      <Tabs value={shown} keepMounted={false} onChange={(value) => void navigate({ to: '/scenarios/$scenarioId', params: { scenarioId: id }, search: value && value !== 'overview' ? { tab: value } : {}, replace: true })}>
        <Tabs.List aria-label={t.scenarios.page.sections} className={styles.tabs}>
          {tabs.map((each) => <Tabs.Tab key={each} value={each} rightSection={counts[each] && <span className={styles.count}>{counts[each]}</span>}>{t.scenarios.page.tabs[each]}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value="overview"><Overview id={id} open={open} /></Tabs.Panel>
        <Tabs.Panel value="changes"><ChangesTab scenario={frame} mayApply={data.viewer.canEdit} onApply={setApplying} /></Tabs.Panel>
        <Tabs.Panel value="consequences"><DiffTab id={id} open={open} /></Tabs.Panel>
        <Tabs.Panel value="plan"><PlanTab id={id} canEdit={frame.canEdit && frame.state !== 'ARCHIVED'} /></Tabs.Panel>
        <Tabs.Panel value="reviews"><ReviewsTab id={id} /></Tabs.Panel>
      </Tabs>
      {applying && <ApplyDialog scenario={frame} asked={applying} onRebase={toRebase} onClose={() => setApplying(null)} />}
      {rebasing && <RebaseDialog scenario={frame} onClose={() => setRebasing(false)} />}
    </div>
  );
}

function Gone() {
  const navigate = useNavigate();
  const toList = <Button variant="default" onClick={() => void navigate({ to: '/scenarios' })}>{t.scenarios.page.toList}</Button>;
  return <EmptyState page title={t.scenarios.page.gone} actions={toList}>{t.scenarios.page.goneText}</EmptyState>;
}

function useScenarioCrumbs(name: string | undefined): void {
  const navigate = useNavigate();
  usePage(useMemo(() => [{ label: t.scenarios.title, open: () => void navigate({ to: '/scenarios' }) }, ...(name === undefined ? [] : [{ label: name }])], [name, navigate]));
}
