import { Button } from '@mantine/core';
import { IconChartBar, IconCircleCheck, IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { unmask, type FragmentType } from '../../gql';
import { isCut } from '../../lib/answer/pages';
import { numbersAt } from '../../lib/answer/rows';
import { useAnswer } from '../../lib/answer/useAnswer';
import { graphql } from '../../lib/graphql/document';
import { problemOfCombined } from '../../lib/graphql/problem';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { useWorld } from '../../lib/useWorld';
import { Figure } from '../../ui/figures/Figure';
import { EmptyState, LoadingRows, ProblemState } from '../../ui/states';
import { holds, thresholdWords } from './checks';
import styles from './insights.module.css';

const TileFields = graphql(`
  fragment InsightTile on SavedQuery { id name title description query checkQuery visualisation value atLeast atMost }
`);

const TilesDocument = graphql(`
  query InsightTiles { org { id savedQueries(tile: true) { id ...InsightTile } } }
`);

const words = t.insights;
const crumbs = [{ label: words.title }];

/** What is asked again and again, answered in the world one is in and as soon as something changes. */
export function InsightsRoom() {
  usePage(crumbs);
  const [{ data, error }, retry] = useQuery({ query: TilesDocument });
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  const onChecked = useCallback((id: string, ok: boolean) => setBroken((known) => {
    if (known.has(id) !== ok) return known;
    const next = new Set(known);
    if (ok) next.delete(id);
    else next.add(id);
    return next;
  }), []);
  const tiles = data?.org.savedQueries;
  const shown = useMemo(() => (tiles ?? []).filter(({ id }) => broken.has(id)).length, [tiles, broken]);
  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  return (
    <div className={styles.room}>
      <header className={styles.toolbar}>
        <h1>{words.title}</h1>
        <span className={styles.total} role="status">{tiles ? words.total(tiles.length, shown) : ''}</span>
        <Button component="a" href="/graphiql" variant="default">{words.toQuery}</Button>
      </header>
      {!tiles && <LoadingRows rows={8} />}
      {tiles?.length === 0 && <EmptyState title={words.emptyTitle} icon={<IconChartBar size={32} stroke={1.3} />}>{words.emptyText}</EmptyState>}
      {tiles && tiles.length > 0 && <div className={styles.scroller}><ul className={styles.tiles}>{tiles.map((tile) => <Tile key={tile.id} tile={tile} onChecked={onChecked} />)}</ul></div>}
    </div>
  );
}

function Tile({ tile: masked, onChecked }: { tile: FragmentType<typeof TileFields>; onChecked: (id: string, ok: boolean) => void }) {
  const { id, name, title, description, query, checkQuery, visualisation, value, atLeast, atMost } = unmask(TileFields, masked);
  const threshold = thresholdWords(atLeast ?? null, atMost ?? null);
  const { data, problem, cut: cutPages } = useAnswer(threshold === null ? query : (checkQuery ?? query), useWorld(), { allPages: true });
  const path = value?.split('.') ?? null;
  const cut = cutPages || (path !== null && isCut(data, path));
  const numbers = data === undefined || path === null || threshold === null ? null : numbersAt(data, path);
  // What was not read to its end can be told to be broken, and never to hold.
  const kept = numbers && holds(numbers, atLeast ?? null, atMost ?? null);
  const ok = kept && cut ? null : kept;
  useChecked(id, ok, onChecked);
  return (
    <li className={styles.tile} data-kind={visualisation}>
      <h2><a href={`/graphiql?saved=${encodeURIComponent(name)}`} title={words.open(title)}>{title}</a></h2>
      {description && <p className={styles.about}>{description}</p>}
      <div className={styles.figure}>
        {problem && <p className={styles.problem} role="alert">{problem.message}</p>}
        {!problem && data === undefined && <LoadingRows rows={2} />}
        {data !== undefined && <Figure kind={visualisation} data={data} label={title} value={value} atMost={atMost} />}
      </div>
      {ok !== null && threshold !== null && (
        <p className={styles.check} data-ok={ok}>
          {ok ? <IconCircleCheck size={15} aria-hidden="true" /> : <IconAlertTriangle size={15} aria-hidden="true" />}
          {ok ? words.holds(threshold) : numbers?.length === 0 ? words.empty(threshold) : words.broken(threshold)}
        </p>
      )}
      {cut && <p className={styles.check} data-ok={false}><IconAlertTriangle size={15} aria-hidden="true" />{words.unread}</p>}
    </li>
  );
}

/** Tells the room how a check went, once it has. */
function useChecked(id: string, ok: boolean | null, onChecked: (id: string, ok: boolean) => void): void {
  useEffect(() => { if (ok !== null) onChecked(id, ok); }, [id, ok, onChecked]);
}
