import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconFileImport, IconTargetArrow } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { unmask } from '../../../gql';
import { dayOf } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useConnection } from '../../../lib/graphql/useConnection';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery, useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useReadOnly } from '../../../lib/useWorld';
import { GuardedButton } from '../../../ui/GuardedButton';
import { SearchField } from '../../../ui/SearchField';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import shell from '../strategy.module.css';
import { StrategyTabs } from '../StrategyShell';
import { DraftObjective } from './DraftObjective';
import { byState, byTeam } from './groupObjectives';
import { ObjectiveList } from './ObjectiveList';
import { ObjectiveRow, ObjectivesDocument } from './objectivesDocument';
import { healths, whereOf, type ObjectiveSearch } from './objectiveSearch';
import { namePeriod, quartersAround } from './quarters';
import styles from './objectives.module.css';

const words = t.objectives;
const AnyObjectiveDocument = graphql(`
  query AnyObjective($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id objectives(first: 1) { totalCount } } }
`);
const crumbs = [{ label: t.strategy.title }, { label: words.title }];

/** Every objective of a period with how it stands, by team or by state. */
export function ObjectivesRoom() {
  usePage(crumbs);
  const search = useSearch({ from: '/strategy/objectives' });
  const { q, team, health, period, by } = search;
  const navigate = useNavigate();
  const request = useOrgRequest();
  const change = (next: ObjectiveSearch) => void navigate({ to: '/strategy/objectives', search: next, replace: true });
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { objectives } = (await request(ObjectivesDocument, { after, where: whereOf({ q, team, health, period }) }, signal)).org;
    return { rows: objectives.edges.map(({ node }) => node), totalCount: objectives.totalCount, hasNextPage: objectives.pageInfo.hasNextPage, endCursor: objectives.pageInfo.endCursor ?? null };
  }, [q, team, health, period, request]);
  const list = useConnection(load);
  const { hasMore, loading, loadMore } = list;
  // Groups are only right when all are there.
  useEffect(() => { if (hasMore && !loading) loadMore(); }, [hasMore, loading, loadMore]);
  const rows = list.rows.map((row) => unmask(ObjectiveRow, row));
  const filtered = q !== undefined || team !== undefined || health !== undefined || period !== undefined;

  return (
    <div className={styles.room}>
      <header className={shell.head}>
        <StrategyTabs />
        <div className={shell.tools}><ImportButton /><DraftObjective /></div>
      </header>
      <Toolbar search={search} total={list.totalCount} onChange={change} />
      {list.problem && <ProblemState problem={list.problem} onRetry={list.retry} />}
      {!list.problem && list.totalCount === null && <LoadingRows rows={12} />}
      {!list.problem && list.totalCount === 0 && (filtered
        ? <EmptyState title={words.noneFound} actions={<Button variant="default" onClick={() => change({ by })}>{words.clear}</Button>}>{words.noneFoundText}</EmptyState>
        : <NoneRunning onAll={() => change({ ...search, period: 'all' })} />)}
      {!list.problem && rows.length > 0 && <ObjectiveList groups={by === 'state' ? byState(rows) : byTeam(rows)} />}
    </div>
  );
}

function ImportButton() {
  const open = useOpenPath();
  const readOnly = useReadOnly();
  return <GuardedButton variant="default" whyNot={readOnly} leftSection={<IconFileImport size={14} aria-hidden="true" />} onClick={() => open('/strategy/import')}>{t.alignment.import.open}</GuardedButton>;
}

/** Nothing runs: either nothing was ever begun, or all of it is over. */
function NoneRunning({ onAll }: { onAll: () => void }) {
  const [{ data, error }, retry] = useOrgQuery({ query: AnyObjectiveDocument });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return null;
  const icon = <IconTargetArrow size={32} stroke={1.3} />;
  return data.org.objectives.totalCount === 0
    ? <EmptyState title={words.empty} icon={icon}>{words.emptyText}</EmptyState>
    : <EmptyState title={words.noneRunning} icon={icon} actions={<Button variant="default" onClick={onAll}>{words.all}</Button>}>{words.noneRunningText(data.org.objectives.totalCount)}</EmptyState>;
}

function Toolbar({ search, total, onChange }: { search: ObjectiveSearch; total: number | null; onChange: (search: ObjectiveSearch) => void }) {
  const quarters = quartersAround(dayOf(new Date()), 5).map(({ name, first, last }) => ({ value: name, label: namePeriod(first, last, words.days) }));
  return (
    <div className={styles.toolbar}>
      <h1>{words.title}</h1>
      <span className={styles.total} role="status">{total === null ? '' : words.total(total)}</span>
      <SearchField label={words.search} width={230} value={search.q ?? ''} onSearch={(q) => onChange({ ...search, q: q || undefined })} />
      <Select
        aria-label={words.period} w={140} allowDeselect={false} value={search.period ?? 'running'} data={[{ value: 'running', label: words.running }, ...quarters, { value: 'all', label: words.all }]}
        onChange={(value) => onChange({ ...search, period: value === null || value === 'running' ? undefined : value })}
      />
      <Select
        aria-label={words.healthFilter} w={190} clearable placeholder={words.anyHealth} value={search.health ?? null} data={healths.map((value) => ({ value, label: words.health[value] }))}
        onChange={(value) => onChange({ ...search, health: healths.find((known) => known === value) })}
      />
      <SegmentedControl
        aria-label={words.groupBy} size="xs" value={search.by ?? 'team'} data={[{ value: 'team', label: words.byTeam }, { value: 'state', label: words.byState }]}
        onChange={(value) => onChange({ ...search, by: value === 'state' ? 'state' : undefined })}
      />
    </div>
  );
}
