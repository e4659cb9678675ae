import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconChartBar, IconX } from '@tabler/icons-react';
import type { Grade } from '../../../chart/model/grade';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { GradeGlyph } from '../../../ui/GradeGlyph';
import legend from '../../../ui/chartLegend.module.css';
import { Told } from '../../../ui/Told';
import type { Band } from './seatNumbers';
import styles from './overlay.module.css';

const words = t.insights.chart;

interface Props {
  title: string;
  about: string | null;
  bands: readonly Band[] | null;
  problem: Problem | null;
  /** How many rows have come while further pages are read. */
  rows: number | null;
  /** Whether there are more pages than are read. */
  cut: boolean;
  /** The band that is shown alone; null for all. */
  only: Grade | null;
  onOnly: (only: Grade | null) => void;
  onClose: () => void;
}

/** What the shapes and colours on the cards stand for and how many seats have each; each one shows its seats alone. */
export function QueryLegend({ title, about, bands, problem, rows, cut, only, onOnly, onClose }: Props) {
  return (
    <div className={legend.legend} role="group" aria-label={words.legend(title)}>
      <Tooltip label={about ?? title} multiline maw={280}><span className={styles.name}><IconChartBar size={13} aria-hidden="true" />{title}</span></Tooltip>
      {problem && <Told role="alert" why={problem.message}>{words.unread}</Told>}
      {rows !== null && <span className={styles.soft} role="status">{words.reading(rows)}</span>}
      {cut && rows === null && <Told className={styles.soft} why={words.cutWhy}>{words.cut}</Told>}
      {bands?.length === 0 && <span className={styles.soft}>{words.nothing}</span>}
      {bands?.map(({ grade, label, seats }) => (
        <button key={grade} type="button" className={legend.entry} aria-pressed={only === grade} title={words.filter(label, only === grade)} onClick={() => onOnly(only === grade ? null : grade)}>
          <GradeGlyph grade={grade} /><strong>{label}</strong> <span className={styles.soft}>{words.seats(seats.length)}</span>
        </button>
      ))}
      <Tooltip label={words.noLonger}><button type="button" className={legend.button} aria-label={words.noLonger} onClick={onClose}><IconX size={14} aria-hidden="true" /></button></Tooltip>
      <VisuallyHidden role="status">{bands && bands.length > 0 && words.summary(title, bands.map(({ label, seats }) => words.counted(label, seats.length)))}</VisuallyHidden>
    </div>
  );
}
