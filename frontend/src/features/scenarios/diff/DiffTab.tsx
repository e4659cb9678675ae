import { Button } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConsequenceSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { ConsequenceList } from '../../../ui/ConsequenceList';
import { DiffNumbers } from '../../../ui/DiffNumbers';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { useScenarioQuery } from '../useScenarioQuery';
import { DiffDocument, diffGroups, firstLimits, nextLimit, type Diff, type DiffGroup, type Limits } from './diffDocument';
import { DiffList } from './DiffList';
import { diffRows } from './diffRows';
import shared from '../scenarios.module.css';
import styles from './diff.module.css';

const groups = ['seats', 'people', 'teams', 'lines'] as const satisfies readonly DiffGroup[];
const severities = ['ERROR', 'WARN', 'INFO'] as const satisfies readonly ConsequenceSeverity[];

/** Everything that differs from the organisation that the scenario stands on, and what follows from it. */
export function DiffTab({ id, open }: { id: string; open: boolean }) {
  const [limits, setLimits] = useState<Limits>(firstLimits);
  const { data, problem, fetching, retry } = useScenarioQuery(DiffDocument, { id, ...limits }, { pause: !open });
  const diff = data?.scenario?.diff;
  const more = (list: keyof Limits) => setLimits((now) => ({ ...now, [list]: nextLimit(now[list]) }));
  if (!open) return <p className={shared.hint}>{t.scenarios.compare.closed}</p>;
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!diff) return <LoadingRows rows={8} />;
  if (diff.empty) return <EmptyState title={t.scenarios.diff.none} icon={<IconEqual size={28} stroke={1.4} />}>{t.scenarios.diff.noneText}</EmptyState>;
  return (
    <div aria-busy={fetching}>
      <div className={shared.halves}>
        <FollowsFrom scenario={id} diff={diff} onMore={diff.consequences.length >= limits.consequences ? () => more('consequences') : undefined} />
        <section className={shared.part} aria-labelledby="numbers">
          <h2 id="numbers">{t.scenarios.numbers.title}</h2>
          <DiffNumbers diff={diff} />
          <p className={styles.kept}>{t.scenarios.diff.kept(diff.counts.seatsKept)}{diff.layersChanged > 0 && ` · ${t.scenarios.diff.layersChanged(diff.layersChanged)}`}</p>
        </section>
      </div>
      {groups.map((group) => <Group key={group} group={group} scenario={id} diff={diff} limits={limits} onMore={more} />)}
    </div>
  );
}

function FollowsFrom({ scenario, diff, onMore }: { scenario: string; diff: Diff; onMore: (() => void) | undefined }) {
  const { diff: words } = t.scenarios;
  return (
    <section className={shared.part} aria-labelledby="follows">
      <h2 id="follows">{words.consequences}</h2>
      {diff.consequences.length === 0 && <p className={shared.hint}>{words.noConsequences}</p>}
      {severities.map((severity) => {
        const those = diff.consequences.filter((consequence) => consequence.severity === severity);
        return those.length > 0 && (
          <div key={severity}>
            <h3 className={styles.severity}>{words.severity[severity]}</h3>
            <ConsequenceList scenario={scenario} consequences={those} />
          </div>
        );
      })}
      {onMore && <Button variant="default" size="compact-xs" onClick={onMore} aria-label={words.moreOf(words.consequences)}>{words.more}</Button>}
    </section>
  );
}

interface GroupProps {
  group: DiffGroup;
  scenario: string;
  diff: Diff;
  limits: Limits;
  onMore: (list: keyof Limits) => void;
}

/** The lists about one kind of thing; those with nothing in them are left out. */
function Group({ group, scenario, diff, limits, onMore }: GroupProps) {
  const lists = diffGroups[group].map((list) => ({ list, rows: diffRows(diff, list) })).filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t.scenarios.diff.group[group]}</h2>
      {lists.map(({ list, rows }) => <DiffList key={list} list={list} rows={rows} diff={diff} scenario={scenario} limit={limits[list]} onMore={() => onMore(list)} />)}
    </section>
  );
}
