import { useRef, useState, type KeyboardEvent } from 'react';
import type { TeamMapFragment } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { showLevel, showSteps } from '../levels/showLevel';
import { PathLink } from '../levels/PathLink';
import { gapsPath } from '../levels/paths';
import { gridMove, heatMatrix, stepOf, type At } from './heat';
import styles from './team.module.css';

type Cell = TeamMapFragment['rows'][number]['cells'][number];

interface Props {
  map: TeamMapFragment;
  columns: readonly TeamMapFragment['competencies'][number][];
  /** The person of whom one asks what would go with them, and the competencies that would. */
  moving: string | null;
  lost: ReadonlySet<string>;
}

/** People by competency: a number in each cell, and a tint that leaves its middle where the seat expects less or more. */
export function HeatGrid({ map, columns, moving, lost }: Props) {
  const [at, setAt] = useState<At>({ row: 0, column: -1 });
  const table = useRef<HTMLTableElement>(null);
  const open = useOpenPath();
  const matrix = heatMatrix(map.rows, columns);
  const key = (row: number, column: number) => `${row},${column}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && at.column >= 0) {
      const person = map.rows[at.row]?.person.id;
      if (person) open(gapsPath(person));
      return;
    }
    const to = gridMove(event.key, event.ctrlKey, at, map.rows.length, columns.length);
    if (!to) return;
    event.preventDefault();
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${key(to.row, to.column)}"]`)?.focus();
  };
  const place = (row: number, column: number) => ({ 'data-at': key(row, column), tabIndex: at.row === row && at.column === column ? 0 : -1, onFocus: () => setAt({ row, column }) });

  return (
    <div className={styles.scroller}>
      <table ref={table} role="grid" aria-label={t.competence.grid} className={styles.heat} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>{t.competence.person}</th>
            {columns.map((column) => <th key={column.id} scope="col" data-lost={lost.has(column.id) || undefined} title={`${column.name} · ${t.assess.area[column.area]}`}><span>{column.name}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {map.rows.map(({ person }, row) => (
            <tr key={person.id} data-moving={person.id === moving || undefined}>
              <th scope="row"><PathLink {...place(row, -1)} to={gapsPath(person.id)} className="" title={person.name}>{person.name}</PathLink></th>
              {columns.map((column, index) => {
                const cell = matrix[row]?.[index];
                const words = wordsOf(cell);
                return <td key={column.id} {...place(row, index)} data-step={stepOf(cell)} data-lost={lost.has(column.id) || undefined} title={`${person.name}, ${column.name}: ${words}`} aria-label={words}>{textOf(cell)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.current == null ? t.competence.unseen : showLevel(cell.current);
}

function wordsOf(cell: Cell | undefined): string {
  const words = t.competence.cell;
  if (!cell) return words.notExpected;
  const { current, gap, expected } = cell;
  if (current == null || gap == null) return words.unseen(expected);
  if (gap === 0) return words.meets(showLevel(current), expected);
  return gap > 0 ? words.below(showLevel(current), expected, showSteps(gap)) : words.above(showLevel(current), expected, showSteps(gap));
}
