import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconNote } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { t } from '../../../lib/strings/strings';
import { showLevel } from '../levels/showLevel';
import { actOf } from './keys';
import { LevelScale } from './LevelScale';
import { needsEvidence, type AreaRows, type AssessRow } from './rows';
import styles from './assess.module.css';

interface Props {
  groups: readonly AreaRows[];
  /** The competency in focus. */
  focused: string;
  readOnly: boolean;
  onFocus: (competency: string) => void;
  onRate: (competency: string, level: number | null) => void;
  /** Goes to what is written beside the level in focus. */
  onOpen: () => void;
}

/** One row a competency, worked through by keyboard: the focus is on the row, and its keys say its level. */
export function AssessGrid({ groups, focused, readOnly, onFocus, onRate, onOpen }: Props) {
  const rows = groups.flatMap((group) => group.rows);
  const index = Math.max(0, rows.findIndex((row) => row.competency.id === focused));
  const table = useRef<HTMLTableElement>(null);
  const focusRow = (at: number) => table.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event.key, { index, count: rows.length }, row);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'move') focusRow(act.to);
    else if (act.kind === 'open') onOpen();
    else if (!readOnly) onRate(row.competency.id, act.level);
  };

  // The first row is at hand when the screen opens.
  useEffect(() => { if (document.activeElement === document.body) focusRow(0); }, []);

  return (
    <table ref={table} role="grid" className={styles.grid} aria-label={t.assess.grid} aria-readonly={readOnly} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t.assess.columns.competency}</th><th scope="col" className={styles.number}>{t.assess.columns.expected}</th>
          <th scope="col" className={styles.number}>{t.assess.columns.previous}</th><th scope="col" className={styles.levelHead}>{t.assess.columns.level}</th>
          <th scope="col">{t.assess.columns.evidence}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.area}>
          <tr className={styles.area}><th scope="rowgroup" colSpan={5}>{t.assess.area[group.area]}</th></tr>
          {group.rows.map((row) => {
            const at = rows.indexOf(row);
            const id = row.competency.id;
            return (
              <tr
                key={id} data-row={at} data-competency={id} tabIndex={at === index ? 0 : -1} aria-selected={at === index} className={styles.row}
                onFocus={() => { if (id !== focused) onFocus(id); }} onMouseDown={(event) => { event.currentTarget.focus(); event.preventDefault(); }}
              >
                <th scope="row" title={row.competency.name}>{row.competency.name}</th>
                <td className={styles.number}>{row.expected > 0 ? row.expected : <span title={t.assess.notExpected}>{t.assess.none}</span>}</td>
                <td className={styles.number}>{row.previous === null ? <span title={t.assess.notBefore}>{t.assess.none}</span> : showLevel(row.previous)}</td>
                <td><LevelScale row={row} disabled={readOnly} onRate={(level) => onRate(id, level)} /></td>
                <td className={styles.marks}><Marks row={row} /></td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

/** What stands beside the level, and what is still asked for. */
function Marks({ row }: { row: AssessRow }) {
  const notes = row.evidence.length;
  return (
    <>
      {needsEvidence(row) && <span className={styles.needs}><IconAlertTriangle size={14} stroke={1.7} aria-hidden="true" />{t.assess.needsEvidence}</span>}
      {notes > 0 && <span className={styles.notes} title={t.assess.evidenceCount(notes)}><IconNote size={14} stroke={1.6} aria-hidden="true" /><span aria-hidden="true">{notes}</span><VisuallyHidden>{t.assess.evidenceCount(notes)}</VisuallyHidden></span>}
    </>
  );
}
