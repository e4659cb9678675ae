import { VisuallyHidden } from '@mantine/core';
import { Fragment, useEffect, useRef, type KeyboardEvent } from 'react';
import { expectationKey, type ExpectationKey } from '../../../lib/expectationKeys';
import { isStatedHere, saySource, sayValue } from '../../../lib/expectations';
import { t } from '../../../lib/strings/strings';
import { byArea, type CompetencyRow, type RoleColumn } from './columns';
import styles from './expectations.module.css';

const words = t.expectations;

/** A cell by its competency and its role. */
export interface Place {
  readonly competency: string;
  readonly role: string;
}

interface Props {
  title: string;
  competencies: readonly CompetencyRow[];
  columns: readonly RoleColumn[];
  at: Place | null;
  onGo: (place: Place) => void;
  onKey: (place: Place, key: ExpectationKey) => void;
  onOpenRole: (role: string) => void;
}

const steps: Record<string, readonly [down: number, right: number]> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };

/** Competencies by roles. One cell is in the order of Tab; arrows go to the others, and digits edit. */
export function ExpectationGrid({ title, competencies, columns, at, onGo, onKey, onOpenRole }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef(false);
  const ordered = byArea(competencies).flatMap(({ competencies: list }) => list);
  const row = Math.max(ordered.findIndex(({ id }) => id === at?.competency), 0);
  const column = Math.max(columns.findIndex(({ role }) => role.id === at?.role), 0);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent, place: Place) => {
    const step = steps[event.key];
    const asked = step ? null : expectationKey(event.nativeEvent);
    if (!step && asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked !== null) return onKey(place, asked);
    const competency = ordered[Math.min(Math.max(row + (step?.[0] ?? 0), 0), ordered.length - 1)];
    const to = columns[Math.min(Math.max(column + (step?.[1] ?? 0), 0), columns.length - 1)];
    moved.current = true;
    if (competency && to) onGo({ competency: competency.id, role: to.role.id });
  };

  return (
    <table className={styles.grid} role="grid" aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>{words.competency}</th>
          {columns.map(({ role, kind }) => (
            <th key={role.id} scope="col" className={styles.role} data-kind={kind}>
              <span className={styles.kind}>{words[kind]}</span>
              {kind === 'chosen' ? <span className={styles.roleName}>{role.name}</span> : <button type="button" className={styles.roleName} onClick={() => onOpenRole(role.id)}>{role.name}</button>}
              <span className={styles.units} aria-hidden="true"><span>{words.levelShort}</span><span>{words.importanceShort}</span></span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {byArea(competencies).map(({ area, competencies: list }) => (
          <Fragment key={area}>
            <tr className={styles.area}><th scope="rowgroup" colSpan={columns.length + 1}>{words.area[area]}</th></tr>
            {list.map((competency) => (
              <tr key={competency.id}>
                <th scope="row" className={styles.competency}>{competency.name}</th>
                {columns.map((of) => {
                  const place = { competency: competency.id, role: of.role.id };
                  const here = competency.id === ordered[row]?.id && of === columns[column];
                  return <Cell key={of.role.id} competency={competency} column={of} here={here} chosen={here && at !== null} onFocus={() => { if (!here || at === null) onGo(place); }} onKeyDown={(event) => onKeyDown(event, place)} />;
                })}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  competency: CompetencyRow;
  column: RoleColumn;
  here: boolean;
  chosen: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Cell({ competency, column: { role, kind, expected }, here, chosen, onFocus, onKeyDown }: CellProps) {
  const found = expected.get(competency.id);
  const stated = found !== undefined && isStatedHere(found, 'role');
  return (
    <td
      role="gridcell" tabIndex={here ? 0 : -1} className={styles.cell} data-kind={kind} data-stated={stated || undefined} aria-selected={chosen}
      title={saySource(found, 'role')}
      onFocus={onFocus} onMouseDown={onFocus} onKeyDown={onKeyDown}
    >
      <VisuallyHidden>{words.cell(competency.name, role.name, `${sayValue(found)}. ${saySource(found, 'role')}`)}</VisuallyHidden>
      <span className={styles.pair} aria-hidden="true">
        <span className={styles.mark} data-override={found?.inherited ? true : undefined} />
        <span className={styles.digit}>{found && found.level > 0 ? found.level : words.none}</span>
        <span className={styles.weight}>{found && found.level > 0 ? found.importance : ''}</span>
      </span>
    </td>
  );
}
