import { Button } from '@mantine/core';
import { IconBrain } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite, useWorld } from '../../../lib/useWorld';
import { isNow } from '../../../lib/world';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { AskTeamsDialog } from './AskTeamsDialog';
import { LoadCell } from './LoadCell';
import { LoadPageDocument, mostLoads, StructuresNowDocument, TeamLoadsFields, type LoadRow } from './loadDocument';
import { RoundItem } from './RoundItem';
import { Structure } from './Structure';
import styles from './load.module.css';

const crumbs = [{ label: t.topology.title, to: '/topology' }, { label: t.load.title }];

/** How much the teams have to keep in mind, quarter by quarter, and what they could do about it. */
export function LoadPage() {
  const words = t.load;
  usePage(crumbs);
  const openPath = useOpenPath();
  const mayWrite = useMayWrite();
  const elsewhere = !isNow(useWorld());
  const [asking, setAsking] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(LoadPageDocument, { first: mostLoads });
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={8} />;
  const rows = data.org.teamLoads;
  const ask = mayWrite ? <Button onClick={() => setAsking(true)}>{words.ask}</Button> : null;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1 className={page.grow}>{words.open}</h1>
        <Button variant="default" onClick={() => openPath('/topology')}>{words.back}</Button>
        {ask}
      </header>
      <p className={page.soft}>{words.text} {words.anonymous}</p>
      {elsewhere && rows.length > 0 && <p className={page.soft}>{words.asIs}</p>}
      {rows.length >= mostLoads && <p className={page.soft}>{words.cut(mostLoads)}</p>}
      {data.loadRounds.length > 0 && !elsewhere && (
        <section className={page.section}>
          <h2>{words.rounds}</h2>
          <ul className={styles.rounds} aria-label={words.rounds}>{data.loadRounds.map((round) => <RoundItem key={round.id} round={round} />)}</ul>
        </section>
      )}
      {rows.length === 0 ? <EmptyState icon={<IconBrain size={32} stroke={1.3} />} title={words.empty}>{words.emptyText}</EmptyState> : <Loads rows={rows} elsewhere={elsewhere} />}
      {asking && <AskTeamsDialog onClose={() => setAsking(false)} />}
    </div>
  );
}

function Loads({ rows: masked, elsewhere }: { rows: readonly LoadRow[]; elsewhere: boolean }) {
  const words = t.load;
  const now = useConfidentialQuery(StructuresNowDocument, { first: mostLoads }, { pause: !elsewhere }).data;
  const before = useMemo(() => new Map(now?.org.teamLoads.map(({ team }) => [team.id, team.structure])), [now]);
  const rows = masked.map((row) => ({ team: row.team, ...unmask(TeamLoadsFields, row) }));
  const quarters = [...new Set(rows.flatMap((row) => row.quarters.map(({ quarterOn }) => quarterOn)))].sort();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.open}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.team}</th>{quarters.map((quarter) => <th key={quarter} scope="col">{words.quarter(quarter)}</th>)}<th scope="col">{words.structure}</th></tr></thead>
        <tbody>
          {rows.map(({ team, quarters: told, high, options }) => (
            <tr key={team.id} data-high={high || undefined}>
              <th scope="row"><InnerLink className={page.link} href={`/teams/${team.id}`}>{team.name}</InnerLink>{high && <span className={styles.high}>{words.high}</span>}</th>
              {quarters.map((quarter) => <td key={quarter}><LoadCell quarter={told.find(({ quarterOn }) => quarterOn === quarter)} /></td>)}
              <td>
                <Structure here={team.structure} now={elsewhere ? (before.get(team.id) ?? null) : null} />
                {options.length > 0 && <ul className={styles.options} aria-label={words.options(team.name)}>{options.map(({ kind, text }) => <li key={kind}>{text}</li>)}</ul>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
