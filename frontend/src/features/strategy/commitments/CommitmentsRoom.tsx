import { Button, Select } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { unmask } from '../../../gql';
import { sayDays } from '../../../lib/format/dates';
import { useConnection } from '../../../lib/graphql/useConnection';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery, useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { SearchField } from '../../../ui/SearchField';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import room from '../objectives/objectives.module.css';
import { To } from '../../../ui/To';
import shell from '../strategy.module.css';
import { StrategyTabs } from '../StrategyShell';
import { CommitmentLine } from './CommitmentLine';
import { commitmentPath } from './commitmentPaths';
import { CommitmentRow, CommitmentsDocument, CommitmentStandingDocument } from './commitmentsDocument';
import { shows, whereOf, type CommitmentSearch } from './commitmentSearch';
import { RequestCommitment } from './RequestCommitment';
import styles from './commitments.module.css';

const words = t.commitments;
const crumbs = [{ label: t.strategy.title }, { label: words.title }];

/** What teams promised, by the day that it is for, with what is missing and what does not go well. */
export function CommitmentsRoom() {
  usePage(crumbs);
  const search = useSearch({ from: '/strategy/commitments' });
  const { q, team, show } = search;
  const navigate = useNavigate();
  const request = useOrgRequest();
  const change = (next: CommitmentSearch) => void navigate({ to: '/strategy/commitments', search: next, replace: true });
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { commitments } = (await request(CommitmentsDocument, { after, where: whereOf({ q, team, show }) }, signal)).org;
    return { rows: commitments.edges.map(({ node }) => node), totalCount: commitments.totalCount, hasNextPage: commitments.pageInfo.hasNextPage, endCursor: commitments.pageInfo.endCursor ?? null };
  }, [q, team, show, request]);
  const list = useConnection(load);
  const { hasMore, loading, loadMore } = list;
  useEffect(() => { if (hasMore && !loading) loadMore(); }, [hasMore, loading, loadMore]);
  const rows = list.rows.map((row) => unmask(CommitmentRow, row));
  const filtered = q !== undefined || team !== undefined || show !== undefined;
  return (
    <div className={room.room}>
      <header className={shell.head}>
        <StrategyTabs />
        <div className={shell.tools}><RequestCommitment /></div>
      </header>
      <div className={room.toolbar}>
        <h1>{words.title}</h1>
        <span className={room.total} role="status">{list.totalCount === null ? '' : words.total(list.totalCount)}</span>
        {team !== undefined && <><span>{words.ofTeam(rows[0]?.team.name)}</span><Button size="compact-sm" variant="default" onClick={() => change({ ...search, team: undefined })}>{words.allTeams}</Button></>}
        <SearchField label={words.search} width={230} value={q ?? ''} onSearch={(next) => change({ ...search, q: next || undefined })} />
        <Select
          aria-label={words.show} w={140} allowDeselect={false} value={show ?? 'open'} data={shows.map((value) => ({ value, label: words.shows[value] }))}
          onChange={(value) => change({ ...search, show: shows.find((known): known is Exclude<typeof known, 'open'> => known === value && known !== 'open') })}
        />
      </div>
      <div className={room.scroller} tabIndex={0} role="region" aria-label={words.title}>
        <Standing />
        {list.problem && <ProblemState problem={list.problem} onRetry={list.retry} />}
        {!list.problem && list.totalCount === null && <LoadingRows rows={6} />}
        {!list.problem && list.totalCount === 0 && (filtered
          ? <EmptyState title={words.noneFound} actions={<Button variant="default" onClick={() => change({})}>{words.clear}</Button>}>{words.noneFoundText}</EmptyState>
          : <EmptyState title={words.empty} icon={<IconLock size={32} stroke={1.3} />} actions={<Button variant="default" onClick={() => change({ show: 'all' })}>{words.shows.all}</Button>}>{words.emptyText}</EmptyState>)}
        <ul className={styles.list}>{rows.map((row) => <CommitmentLine key={row.id} row={row} withTeam />)}</ul>
      </div>
    </div>
  );
}

/** How many promises there are beside objectives, and what does not go well. */
function Standing() {
  const [{ data, error }, retry] = useOrgQuery({ query: CommitmentStandingDocument });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return null;
  const { commitmentRatio: ratio, commitmentFindings: findings } = data.org;
  return (
    <section className={styles.standing} aria-label={words.findings}>
      <p className={ratio.tooMany ? styles.warn : styles.soft}>{ratio.tooMany && <IconAlertTriangle size={13} aria-hidden="true" />}{ratio.ratio == null ? words.ratioNone(ratio.commitments) : words.ratio(ratio.commitments, ratio.objectives, Math.round(ratio.ratio * 100))}</p>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map(({ rule, severity, text, commitment }) => (
            <li key={`${rule} ${commitment?.id ?? ''}`} data-severity={severity}>
              <IconAlertTriangle size={14} aria-hidden="true" />
              {commitment ? <To path={commitmentPath(commitment.id)}>{sayDays(text)}</To> : <span>{sayDays(text)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
