import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { SidePanel } from '../../../ui/SidePanel';
import panel from '../../../ui/SidePanel.module.css';
import { WhoReads } from '../../../ui/WhoReads';
import { GradeGlyph } from '../../../ui/GradeGlyph';
import { PathLink } from '../levels/PathLink';
import { personPath } from '../levels/paths';
import { countStatuses, gradeOf, type GradedRow, type OverlayStatus } from './gradeRows';
import type { Overlay } from './useOverlay';
import styles from './overlay.module.css';

const words = t.overlay;
/** So many of a kind are listed until somebody wants all. */
const firstPage = 100;

/** The same as on the cards, as a list by where seats stand, each in the order of the chart: people are not ranked. The chart goes to what is clicked. */
export function OverlayPanel({ overlay, onShow }: { overlay: Overlay; onShow: (seat: string) => void }) {
  const { kind, rows, only, onList } = overlay;
  if (kind === undefined || rows === null) return null;
  const name = words.listOf(words.kind[kind].name);
  const shown = only === null ? rows : rows.filter(({ status }) => status === only);
  return (
    <SidePanel
      label={name} title={words.kind[kind].name} said={words.shown(shown.length)} closeLabel={words.close} onClose={onList} listLabel={name}
      above={<div className={styles.panelWho}><WhoReads alone>{kind === 'succession' ? words.whoLeads : words.who}</WhoReads></div>}
    >
      {countStatuses(kind, shown).map(({ status }) => <Part key={status} status={status} rows={shown.filter((each) => each.status === status)} onShow={onShow} />)}
    </SidePanel>
  );
}

function Part({ status, rows, onShow }: { status: OverlayStatus; rows: readonly GradedRow[]; onShow: (seat: string) => void }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <h3 className={styles.part}><GradeGlyph grade={gradeOf[status]} />{words.status[status]}<span className={styles.soft}>{rows.length.toLocaleString()}</span></h3>
      <ul>{(all ? rows : rows.slice(0, firstPage)).map((each) => <Row key={each.row.seat.id} graded={each} onShow={onShow} />)}</ul>
      {!all && rows.length > firstPage && <Button variant="default" size="compact-xs" onClick={() => setAll(true)}>{words.all(rows.length)}</Button>}
    </>
  );
}

function Row({ graded: { row, grade }, onShow }: { graded: GradedRow; onShow: (seat: string) => void }) {
  return (
    <li className={panel.row}>
      <button type="button" className={panel.rowInside} title={words.goTo(row.person?.name ?? row.seat.title)} onClick={() => onShow(row.seat.id)}>
        <span>
          <strong>{row.person?.name ?? row.seat.title}</strong>
          {row.person && <span className={`${styles.line} ${styles.soft}`}>{row.seat.title}</span>}
          <span className={styles.line}>{grade.label}</span>
        </span>
      </button>
      {row.person && <PathLink to={personPath(row.person.id)} className={panel.rowLink} aria-label={words.openOf(row.person.name)}>{words.open}</PathLink>}
    </li>
  );
}
