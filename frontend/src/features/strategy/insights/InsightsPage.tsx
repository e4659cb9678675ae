import { ActionIcon, Button, Menu, Modal, Select } from '@mantine/core';
import { IconBulb, IconDots, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { UpdateInsightInput } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { useConnection } from '../../../lib/graphql/useConnection';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { SearchField } from '../../../ui/SearchField';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { StrategyShell } from '../StrategyShell';
import { useStrategyEdits } from '../strategyEdits';
import { InsightForm } from './InsightForm';
import { InsightKindBadge } from './InsightKindBadge';
import { InsightFields, InsightsDocument } from './insightDocument';
import { kindOf, kindOptions } from './kinds';
import styles from '../strategy.module.css';

const words = t.strategy.insights;

/** The library of what was learned, which strategies are made from. */
export function InsightsPage() {
  const search = useSearch({ from: '/strategy/insights' });
  const navigate = useNavigate();
  const readOnly = useReadOnly() !== null;
  const [adding, setAdding] = useState(false);
  const kind = kindOf(search.kind);
  const { q } = search;
  const filtered = q !== undefined || kind !== null;
  const request = useOrgRequest();
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { revision, insights } = (await request(InsightsDocument, { first: 50, after, where: { textContains: q ?? null, kind } }, signal)).org;
    return { rows: insights.edges.map(({ node }) => ({ node, revision })), totalCount: insights.totalCount, hasNextPage: insights.pageInfo.hasNextPage, endCursor: insights.pageInfo.endCursor ?? null };
  }, [q, kind, request]);
  const { rows, totalCount, problem, retry, hasMore, loading, loadMore } = useConnection(load);
  const go = (change: { q?: string | undefined; kind?: string | undefined }) => void navigate({ to: '/strategy/insights', search: { ...search, ...change }, replace: true });
  const add = !readOnly && <Button variant={totalCount === 0 && !filtered ? 'filled' : 'default'} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <StrategyShell
      page={t.strategy.tabs.insights}
      tools={(
        <>
          <SearchField label={words.find} width={200} value={q ?? ''} onSearch={(text) => go({ q: text || undefined })} />
          <Select aria-label={words.kind} w={190} clearable placeholder={words.allKinds} value={kind} data={kindOptions} onChange={(value) => go({ kind: value ?? undefined })} />
          {add}
        </>
      )}
    >
      <div className={styles.reading}>
        <h1 className={styles.name}>{t.strategy.tabs.insights} {totalCount !== null && <span className={styles.soft} role="status">{words.total(totalCount)}</span>}</h1>
        {problem && <ProblemState problem={problem} onRetry={retry} />}
        {totalCount === null && !problem && <LoadingRows />}
        {totalCount === 0 && !problem && (filtered
          ? <p className={styles.soft}>{words.nothing}</p>
          : <EmptyState title={words.none} icon={<IconBulb size={32} stroke={1.3} />} actions={add}>{words.noneText}</EmptyState>)}
        <ul className={styles.insights}>{rows.map(({ node, revision }) => <Insight key={node.id} insight={node} revision={revision} />)}</ul>
        {hasMore && <Button variant="default" loading={loading} onClick={loadMore}>{words.loadMore}</Button>}
      </div>
      <Modal opened={adding} onClose={() => setAdding(false)} title={words.addTitle} size={600}><InsightForm onCancel={() => setAdding(false)} onRecorded={() => setAdding(false)} /></Modal>
    </StrategyShell>
  );
}

function Insight({ insight: masked, revision }: { insight: FragmentType<typeof InsightFields>; revision: number }) {
  const { id, kind, statement, evidence, source, foundOn, sharedWith, citedBy } = unmask(InsightFields, masked);
  const edits = useStrategyEdits();
  const readOnly = useReadOnly() !== null;
  const update = async (change: Omit<UpdateInsightInput, 'insight'>, seen = revision) => (await edits.updateInsight({ insight: id, ...change }, seen)).ok;
  return (
    <li>
      <div className={styles.line}>
        <InsightKindBadge kind={kind} />
        <span className={styles.small}>{source ? words.sourceLine(source, formatDay(foundOn, new Date())) : formatDay(foundOn, new Date())}</span>
        {!readOnly && citedBy.length === 0 && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon className={styles.dots} size={24} aria-label={words.actions(statement)}><IconDots size={15} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown><Menu.Item onClick={() => void edits.removeInsight(id)}>{words.remove}</Menu.Item></Menu.Dropdown>
          </Menu>
        )}
      </div>
      <h2 className={styles.learned}>{readOnly ? statement : <InlineText label={words.statement} value={statement} version={revision} onSave={(next, seen) => update({ statement: next }, seen)} />}</h2>
      <Prose clearable label={words.evidence} placeholder={words.evidence} value={evidence ?? ''} maxLength={4000} version={revision} onSave={(next, seen) => update({ evidence: next }, seen)} />
      <p className={styles.small}>
        {citedBy.length === 0 ? words.uncited : citedBy.map((focus) => <Link key={focus.id} className={styles.link} to="/strategy/plan" search={{ strategy: focus.strategy.id }}>{focus.problem}</Link>)}
        {readOnly
          ? <span>{sharedWith ? words.sharedBy(sharedWith) : words.sharedNone}</span>
          : <span className={styles.shared}><span>{words.sharedWith}</span><InlineText clearable label={words.sharedWith} placeholder={words.sharedNone} value={sharedWith ?? ''} version={revision} onSave={(next, seen) => update({ sharedWith: next }, seen)} /></span>}
      </p>
    </li>
  );
}
