import { ActionIcon, Button, Menu, Modal, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBulb, IconDots, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { UpdateInsightInput } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { StrategyShell } from '../StrategyShell';
import { useStrategyEdits } from '../strategyEdits';
import { InsightForm } from './InsightForm';
import { InsightKindBadge } from './InsightKindBadge';
import { InsightFields, InsightsDocument } from './insightDocument';
import { kindOf, kindOptions } from './kinds';
import styles from '../strategy.module.css';

const words = t.strategy.insights;

/** How many are shown, and how many more come at a time. */
const step = 50;

/** The library of what was learned, which strategies are made from. */
export function InsightsPage() {
  const search = useSearch({ from: '/strategy/insights' });
  const navigate = useNavigate();
  const readOnly = useReadOnly() !== null;
  const [adding, setAdding] = useState(false);
  const [first, setFirst] = useState(step);
  const kind = kindOf(search.kind);
  const where = search.q || kind ? { textContains: search.q ?? null, kind } : null;
  const [{ data, error }, retry] = useOrgQuery({ query: InsightsDocument, variables: { first: Math.min(first, 100), after: null, where } });
  const go = (change: { q?: string | undefined; kind?: string | undefined }) => void navigate({ to: '/strategy/insights', search: { ...search, ...change }, replace: true });
  const find = useDebouncedCallback((q: string) => go({ q: q || undefined }), 150);
  const list = data?.org.insights;
  const add = !readOnly && <Button variant={list?.totalCount === 0 && !where ? 'filled' : 'default'} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <StrategyShell
      page={t.strategy.tabs.insights}
      tools={(
        <>
          <TextInput aria-label={words.find} placeholder={words.find} w={200} leftSection={<IconSearch size={14} aria-hidden="true" />} defaultValue={search.q ?? ''} onChange={(event) => find(event.currentTarget.value)} />
          <Select aria-label={words.kind} w={190} clearable placeholder={words.allKinds} value={kind} data={kindOptions} onChange={(value) => go({ kind: value ?? undefined })} />
          {add}
        </>
      )}
    >
      <div className={styles.reading}>
        <h1 className={styles.name}>{t.strategy.tabs.insights} {list && <span className={styles.soft} role="status">{words.total(list.totalCount)}</span>}</h1>
        {error && !data && <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
        {!data && !error && <LoadingRows />}
        {list?.totalCount === 0 && (where
          ? <p className={styles.soft}>{words.nothing}</p>
          : <EmptyState title={words.none} icon={<IconBulb size={32} stroke={1.3} />} actions={add}>{words.noneText}</EmptyState>)}
        <ul className={styles.insights}>{list?.edges.map(({ node }) => <Insight key={node.id} insight={node} revision={data?.org.revision ?? 0} />)}</ul>
        {list?.pageInfo.hasNextPage && first < 100 && <Button variant="default" onClick={() => setFirst(first + step)}>{words.loadMore}</Button>}
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
