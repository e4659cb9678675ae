import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { To } from '../../../ui/To';
import type { Collaboration } from './CoverageRoom';
import styles from './coverage.module.css';

const words = t.alignment.coverage;

type Cell = Collaboration['cells'][number];

const interactionsOf = ({ collaborations, services, facilitations }: Cell) => collaborations + services + facilitations;

/** What is between two departments, in words. */
function sayCell(cell: Cell): string {
  const interactions = interactionsOf(cell);
  const late = cell.expired + cell.overdue;
  return [interactions > 0 && words.interactions(interactions), cell.dependencies > 0 && words.dependencies(cell.dependencies), cell.blocking > 0 && words.blocking(cell.blocking), late > 0 && words.late(late)].filter(Boolean).join(', ');
}

/** Each department by each other one: how much flows between their teams, and what of it is late. */
export function DepartmentMatrix({ collaboration: { departments, cells } }: { collaboration: Collaboration }) {
  if (departments.length === 0) return <p className={styles.soft}>{words.departmentsNone}</p>;
  const between = new Map(cells.map((cell) => [`${cell.taker.id} ${cell.giver.id}`, cell]));
  const most = Math.max(...cells.map((cell) => interactionsOf(cell) + cell.dependencies));
  return (
    <div className={styles.sideways} tabIndex={0} role="region" aria-label={words.departments}>
      <table className={styles.grid}>
        <thead><tr><th scope="col">{words.taker}</th>{departments.map(({ id, name }) => <th key={id} scope="col" className={styles.turned}><span>{name}</span></th>)}</tr></thead>
        <tbody>
          {departments.map((taker) => (
            <tr key={taker.id}>
              <th scope="row"><To path={`/topology?group=${taker.id}`}>{taker.name}</To></th>
              {departments.map((giver) => {
                const cell = between.get(`${taker.id} ${giver.id}`);
                if (!cell) return <td key={giver.id} data-own={taker.id === giver.id || undefined} />;
                const late = cell.expired + cell.overdue;
                return (
                  <td key={giver.id} className={styles.heat} data-own={taker.id === giver.id || undefined} style={{ '--share': (interactionsOf(cell) + cell.dependencies) / most } as React.CSSProperties}>
                    <VisuallyHidden>{sayCell(cell)}</VisuallyHidden>
                    <span aria-hidden="true">{interactionsOf(cell)}<span className={styles.soft}> / {cell.dependencies}</span></span>
                    {late > 0 && <span className={styles.late} aria-hidden="true"><IconAlertTriangle size={12} aria-hidden="true" />{words.late(late)}</span>}
                    {cell.blocking > 0 && <span className={styles.soft} aria-hidden="true">{words.blocking(cell.blocking)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
