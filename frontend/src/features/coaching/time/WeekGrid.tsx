import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { TimeKind } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { Told } from '../../../ui/Told';
import { HourCell } from './HourCell';
import { showHours } from './hours';
import { moveIn, type At } from './moves';
import { Swatch } from './TimeChart';
import { isKnown, minutesFor, peopleOf, timeKinds, totalOf, type Week } from './weeks';
import styles from './time.module.css';

interface Props {
  /** The latest first. */
  weeks: readonly Week[];
  /** What each share for people is held against. */
  target: number;
  readOnly: boolean;
  onGive: (weekOn: string, kind: TimeKind, minutes: number) => void;
  onClear: (weekOn: string) => void;
}

/** Every number of the chart, and where it is corrected: by arrows from cell to cell, and by typing into them. */
export function WeekGrid({ weeks, target, readOnly, onGive, onClear }: Props) {
  const words = t.time.grid;
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const focusCell = (to: At) => {
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row},${to.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.defaultPrevented) return;
    const to = moveIn(event.key, event.ctrlKey, at, weeks.length, timeKinds.length);
    if (!to) return;
    event.preventDefault();
    focusCell(to);
  };
  return (
    <>
      <div className={styles.scroller}>
        <table ref={table} role="grid" aria-label={words.label} aria-readonly={readOnly} className={styles.grid} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              {timeKinds.map((kind) => <th key={kind} scope="col"><Told why={t.time.hints[kind]}><Swatch kind={kind} />{t.time.short[kind]}</Told></th>)}
              <th scope="col">{words.total}</th><th scope="col">{words.share}</th><th scope="col" className={styles.origin}>{words.origin}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, row) => {
              const day = formatDay(week.weekOn, new Date());
              return (
                <tr key={week.weekOn} data-week={week.weekOn}>
                  <th scope="row">{day}{row === 0 && <small>{words.current}</small>}</th>
                  {timeKinds.map((kind, column) => (
                    <HourCell
                      key={kind} kind={kind} week={day} minutes={minutesFor(week, kind)} readOnly={readOnly} place={`${row},${column}`} reached={at.row === row && at.column === column}
                      onReach={() => setAt({ row, column })} onGive={(minutes) => onGive(week.weekOn, kind, minutes)} onMove={(by) => focusCell(by === 'down' ? { row: Math.min(row + 1, weeks.length - 1), column } : { row, column: Math.min(column + 1, timeKinds.length - 1) })}
                    />
                  ))}
                  <td data-none={totalOf(week) === 0 || undefined}>{totalOf(week) === 0 ? words.zero : showHours(totalOf(week))}</td>
                  <td>{isKnown(week) ? <Told why={t.time.both.is(peopleOf(week), target)}>{peopleOf(week)} %</Told> : <span className={styles.soft}>{words.zero}</span>}</td>
                  <td className={styles.origin}><Origin week={week} day={day} onClear={readOnly ? null : () => onClear(week.weekOn)} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {!readOnly && <p className={styles.soft}>{words.hint}</p>}
    </>
  );
}

/** Where the numbers of a week come from, and the way back to one-on-ones alone. */
function Origin({ week, day, onClear }: { week: Week; day: string; onClear: (() => void) | null }) {
  const words = t.time.grid;
  if (week.origin === 'ONE_ON_ONES') return totalOf(week) > 0 ? <span className={styles.soft}>{words.origins.ONE_ON_ONES}</span> : null;
  return (
    <span className={styles.from}>
      <Told why={words.talks(showHours(week.oneOnOnes))}>{words.origins[week.origin]}</Told>
      {onClear && <Tooltip label={words.clearTip}><ActionIcon size={22} aria-label={words.clear(day)} onClick={onClear}><IconArrowBackUp size={14} aria-hidden="true" /></ActionIcon></Tooltip>}
    </span>
  );
}
