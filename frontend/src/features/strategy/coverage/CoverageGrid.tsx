import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import { HealthMark } from '../objectives/ObjectiveMarks';
import { objectivePath } from '../objectives/objectivePaths';
import { To } from '../objectives/To';
import type { Coverage } from './CoverageRoom';
import styles from './coverage.module.css';

const words = t.alignment.coverage;

/** Objectives at the top by the teams that carry them. A cell says how the gravest of what a team has of it stands. */
export function CoverageGrid({ coverage: { rows, rowCount } }: { coverage: Coverage }) {
  if (rows.length === 0) return <p className={styles.soft}>{words.none}</p>;
  const teams = [...new Map(rows.flatMap(({ cells }) => cells.map(({ team }) => [team.id, team]))).values()].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <div className={styles.sideways} tabIndex={0} role="region" aria-label={words.grid}>
        <table className={styles.grid}>
          <thead><tr><th scope="col">{words.objective}</th>{teams.map(({ id, name, color }) => <th key={id} scope="col" className={styles.turned}><span><TeamDot color={color} /> <To path={`/teams/${id}`}>{name}</To></span></th>)}</tr></thead>
          <tbody>
            {rows.map(({ objective, cells }) => (
              <tr key={objective.id}>
                <th scope="row"><To path={objectivePath(objective.id)}>{objective.title}</To></th>
                {teams.map((team) => {
                  const cell = cells.find((each) => each.team.id === team.id);
                  const [gravest] = cell?.objectives ?? [];
                  if (!cell || !gravest) return <td key={team.id} />;
                  return (
                    <td key={team.id} title={words.cell(team.name, cell.objectives.map(({ title }) => title).join('; '))}>
                      <To className={styles.cell} path={objectivePath(gravest.id)}>{gravest.state === 'ACTIVE' ? <HealthMark health={gravest.health} reasons={[]} /> : <span className={styles.soft}>{t.objectives.state[gravest.state]}</span>}{cell.objectives.length > 1 && <span className={styles.soft}>×{cell.objectives.length}</span>}</To>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rowCount > rows.length && <p className={styles.soft}>{words.rows(rows.length, rowCount)}</p>}
    </>
  );
}
