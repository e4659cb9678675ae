import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import { To } from '../../../ui/To';
import { commitmentPath } from '../commitments/commitmentPaths';
import { HealthMark } from '../objectives/ObjectiveMarks';
import { objectivePath } from '../objectives/objectivePaths';
import type { Coverage } from './CoverageRoom';
import { showsHealth } from '../objectives/showsHealth';
import styles from './coverage.module.css';

const words = t.alignment.coverage;

type Cell = Coverage['rows'][number]['cells'][number];

/** Objectives at the top by the teams that carry them. A cell says how the gravest of what a team has of it stands, and what it promised for it. */
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
                {teams.map((team) => <td key={team.id}><InCell cell={cells.find((each) => each.team.id === team.id)} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rowCount > rows.length && <p className={styles.soft}>{words.rows(rows.length, rowCount)}</p>}
    </>
  );
}

function InCell({ cell }: { cell: Cell | undefined }) {
  if (!cell) return null;
  const [gravest] = cell.objectives;
  const [next] = cell.commitments;
  const risk = cell.commitments.some(({ atRisk }) => atRisk);
  return (
    <>
      {gravest && (
        <Tooltip label={words.cell(cell.team.name, cell.objectives.map(({ title }) => title).join('; '))} multiline maw={360}>
          <To className={styles.cell} path={objectivePath(gravest.id)}>{showsHealth(gravest) ? <HealthMark health={gravest.health} reasons={[]} /> : <span className={styles.soft}>{t.objectives.state[gravest.state]}</span>}{cell.objectives.length > 1 && <span className={styles.soft}>×{cell.objectives.length}</span>}</To>
        </Tooltip>
      )}
      {next && (
        <Tooltip label={words.promised(cell.team.name, cell.commitments.map(({ title }) => title).join('; '))} multiline maw={360}>
          <To className={styles.promise} path={commitmentPath(next.id)} data-risk={risk || undefined}>
            {risk ? <IconAlertTriangle size={13} role="img" aria-label={t.commitments.atRisk} /> : <IconLock size={13} aria-hidden="true" />}{words.promises(cell.commitments.length)}
            <VisuallyHidden>{cell.commitments.map(({ title }) => title).join('; ')}</VisuallyHidden>
          </To>
        </Tooltip>
      )}
    </>
  );
}
