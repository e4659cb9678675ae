import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { WhoReads } from '../../../ui/WhoReads';
import { personPath, useOpenPath } from '../levels/useOpenPath';
import { GradeGlyph } from './GradeGlyph';
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
    <section className={styles.panel} aria-label={name}>
      <header className={styles.panelHead}>
        <h2>{words.kind[kind].name}</h2>
        <span className={styles.soft} role="status">{words.shown(shown.length)}</span>
        <ActionIcon size={24} aria-label={words.close} onClick={onList}><IconX size={15} aria-hidden="true" /></ActionIcon>
      </header>
      <div className={styles.panelWho}><WhoReads alone>{words.who}</WhoReads></div>
      <div className={styles.panelBody} tabIndex={0} role="group" aria-label={name}>
        {countStatuses(kind, shown).map(({ status }) => <Part key={status} status={status} rows={shown.filter((each) => each.status === status)} onShow={onShow} />)}
      </div>
    </section>
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
  const open = useOpenPath();
  const path = personPath(row.person.id);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.rowInside} title={words.goTo(row.person.name)} onClick={() => onShow(row.seat.id)}>
        <strong>{row.person.name}</strong>
        <span className={styles.soft}>{row.seat.title}</span>
        <span>{grade.label}</span>
      </button>
      <a className={styles.rowLink} href={path} aria-label={words.openOf(row.person.name)} onClick={(event) => { event.preventDefault(); open(path); }}>{words.open}</a>
    </li>
  );
}
