import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CoverageQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { dayOf } from '../../../lib/format/dates';
import { heldCommitments } from '../../../lib/openCommitments';
import { quarterName } from '../../../lib/strings/quarter';
import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { TeamDot } from '../../../ui/TeamDot';
import { objectivePath } from '../objectives/objectivePaths';
import { quartersAround } from '../objectives/quarters';
import { To } from '../../../ui/To';
import { StrategyShell } from '../StrategyShell';
// Has a fragment that is spread here.
import '../commitments/commitmentsDocument';
import { CoverageGrid } from './CoverageGrid';
import { DepartmentMatrix } from './DepartmentMatrix';
import { PromiseList } from './PromiseList';
import styles from './coverage.module.css';

const words = t.alignment.coverage;

const CoverageDocument = graphql(`
  query Coverage($held: [CommitmentState!]!, $from: Date, $until: Date, $first: Int!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      coverage(from: $from, until: $until) {
        rowCount unstaffedCount idleTeamCount idleSeatCount seats
        rows(first: $first) { objective { id title } cells { team { id name color } objectives { id title state health } commitments { id title atRisk } } }
        unstaffed(first: $first) { id title teams { id team { id name } } }
        idleTeams(first: $first) { id name color }
        idleSeats(first: $first) { id title person { id name } }
        crowded { team { id name color } claimants { id name } objectives { id title } }
      }
      commitments(first: 50, where: { states: $held }) {
        totalCount
        edges { node { id ...CommitmentRow team { id headcount } objective { id title } } }
      }
      collaboration {
        departments { id name }
        cells { taker { id } giver { id } collaborations services facilitations expired dependencies blocking overdue }
      }
    }
  }
`);

export type Coverage = CoverageQuery['org']['coverage'];
export type Collaboration = CoverageQuery['org']['collaboration'];

/** How many of each list are shown at first, and at most; the API answers the rest a page at a time. */
const shown = 50;
const most = 100;

/** Which teams carry which objectives, what nobody carries, and how departments work together. */
export function CoverageRoom() {
  const [period, setPeriod] = useState('');
  const [first, setFirst] = useState(shown);
  const quarters = quartersAround(dayOf(new Date()), 3);
  const chosen = quarters.find(({ name }) => name === period);
  const from = chosen?.first ?? null, until = chosen?.last ?? null;
  const [{ data, error }, retry] = useOrgQuery({ query: CoverageDocument, variables: useMemo(() => ({ held: [...heldCommitments], from, until, first }), [from, until, first]) });
  const cut = data && [[data.org.coverage.rowCount, data.org.coverage.rows], [data.org.coverage.unstaffedCount, data.org.coverage.unstaffed], [data.org.coverage.idleTeamCount, data.org.coverage.idleTeams], [data.org.coverage.idleSeatCount, data.org.coverage.idleSeats]].some(([count, list]) => typeof count === 'number' && Array.isArray(list) && count > list.length);
  return (
    <StrategyShell page={words.title}>
      {error && !data && <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!data && !error && <LoadingRows rows={12} />}
      {data && (
        <div className={styles.page}>
          <h1 className={styles.hidden}>{words.title}</h1>
          <section>
            <h2>{words.grid}</h2>
            <p className={styles.soft}>{words.gridText}</p>
            <NativeSelect
              label={words.period} value={period} onChange={(event) => { setPeriod(event.currentTarget.value); setFirst(shown); }}
              data={[{ value: '', label: words.now }, ...quarters.map(({ name, first: day }) => ({ value: name, label: quarterName(day) }))]} w={200}
            />
            <CoverageGrid coverage={data.org.coverage} />
          </section>
          <section>
            <h2>{words.held}<span className={styles.count}>{data.org.commitments.totalCount}</span></h2>
            <p className={styles.soft}>{words.heldText}</p>
            <PromiseList promises={data.org.commitments} />
          </section>
          <Gaps coverage={data.org.coverage} />
          {cut && first < most && <Button variant="default" onClick={() => setFirst(most)}>{words.showMore}</Button>}
          <section>
            <h2 id="departments">{words.departments}</h2>
            <p className={styles.soft}>{words.departmentsText}</p>
            <DepartmentMatrix collaboration={data.org.collaboration} />
          </section>
        </div>
      )}
    </StrategyShell>
  );
}

/** What nobody carries, and who carries too much. */
function Gaps({ coverage }: { coverage: Coverage }) {
  const { unstaffed, idleTeams, idleSeats, crowded } = coverage;
  return (
    <div className={styles.gaps}>
      <Gap title={words.unstaffed} none={words.unstaffedNone} count={coverage.unstaffedCount} shown={unstaffed.length}>
        {unstaffed.map(({ id, title, teams }) => <li key={id}><To path={objectivePath(id)}>{title}</To> <span className={styles.soft}>{teams.map(({ team }) => team.name).join(', ') || words.noTeam}</span></li>)}
      </Gap>
      <Gap title={words.idleTeams} none={words.idleTeamsNone} count={coverage.idleTeamCount} shown={idleTeams.length}>
        {idleTeams.map(({ id, name, color }) => <li key={id}><TeamDot color={color} /> <To path={`/teams/${id}`}>{name}</To></li>)}
      </Gap>
      <Gap title={words.crowded} none={words.crowdedNone} count={crowded.length} shown={crowded.length}>
        {crowded.map(({ team, claimants, objectives }) => (
          <li key={team.id}>
            <TeamDot color={team.color} /> <To path={`/teams/${team.id}`}>{team.name}</To> <span className={styles.soft}>{words.waits(claimants.length)}: {claimants.map(({ name }) => name).join(', ')}</span>
            {objectives.map(({ id, title }) => <div key={id} className={styles.soft}>{t.topology.waitsFor(title)}</div>)}
          </li>
        ))}
      </Gap>
      <Gap title={words.idleSeats} none={words.idleSeatsNone} count={coverage.idleSeatCount} shown={idleSeats.length} note={words.idleSeatsText(coverage.idleSeatCount, coverage.seats)}>
        {idleSeats.map(({ id, title, person }) => <li key={id}>{person ? <To path={`/people/${person.id}`}>{person.name}</To> : null} <span className={styles.soft}>{title}</span></li>)}
      </Gap>
    </div>
  );
}

interface GapProps {
  title: string;
  none: string;
  count: number;
  shown: number;
  note?: string;
  children: React.ReactNode;
}

function Gap({ title, none, count, shown, note, children }: GapProps) {
  return (
    <section className={styles.gap}>
      <h2>{title}<span className={styles.count}>{count}</span></h2>
      {count === 0 ? <p className={styles.soft}>{none}</p> : <>{note && <p className={styles.soft}>{note}</p>}<ul tabIndex={0} aria-label={title}>{children}{count > shown && <li className={styles.soft}>{words.more(count - shown)}</li>}</ul></>}
    </section>
  );
}
