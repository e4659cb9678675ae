import type { ObjectiveRowFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import type { ObjectiveGroup } from './groupObjectives';
import { HealthMark, ProgressBar } from './ObjectiveMarks';
import { objectivePath } from './objectivePaths';
import { namePeriod } from './quarters';
import { To } from '../../../ui/To';
import { showsHealth } from './showsHealth';
import styles from './objectives.module.css';

const words = t.objectives;

/** Objectives under headings: what each is about, how far it has come, and how it stands. */
export function ObjectiveList({ groups }: { groups: readonly ObjectiveGroup[] }) {
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.title}>
      {groups.map((group) => (
        <section key={group.key} className={styles.group}>
          <h2>
            {group.team && <TeamDot color={group.team.color} />}
            {group.team ? <To path={`/teams/${group.team.id}`}>{group.team.name}</To> : group.state ? words.state[group.state] : words.noTeam}
            <span className={styles.count}>{words.total(group.rows.length)}</span>
          </h2>
          <ul>{group.rows.map((row) => <ObjectiveLine key={row.id} row={row} withTeams={group.team === null} />)}</ul>
        </section>
      ))}
    </div>
  );
}

/** One objective in a list. */
export function ObjectiveLine({ row, withTeams }: { row: ObjectiveRowFragment; withTeams: boolean }) {
  const others = row.teams.slice(withTeams ? 0 : 1).map(({ team }) => team.name).join(', ');
  const day = (date: string) => formatDay(date, new Date());
  return (
    <li className={styles.row}>
      <span className={styles.rowTitle}>
        <To path={objectivePath(row.id)}>{row.title}</To>
        {row.ambition === 'MOON_SHOT' && <span className={styles.badge}>{words.ambition.MOON_SHOT}</span>}
        {others !== '' && <span className={styles.soft}>{others}</span>}
      </span>
      <ProgressBar progress={row.rollup.progress} known={row.rollup.known} label={row.title} />
      {showsHealth(row) && <HealthMark health={row.health} reasons={row.healthReasons} />}{row.state !== 'ACTIVE' && <span className={styles.badge}>{words.state[row.state]}</span>}
      <span className={styles.when}>{namePeriod(row.startsOn, row.endsOn, (first, last) => words.days(day(first), day(last)))}</span>
    </li>
  );
}
