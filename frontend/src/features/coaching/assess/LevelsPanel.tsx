import { IconAlertTriangle } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { t } from '../../../lib/strings/strings';
import { WhoReads } from '../../../ui/WhoReads';
import { showLevel } from '../levels/showLevel';
import { Beside } from './Beside';
import { needsEvidence, type AssessRow } from './rows';
import type { Assessing, Note } from './useAssess';
import styles from './assess.module.css';

interface Props {
  row: AssessRow<Note>;
  readOnly: boolean;
  /** Who can read what is written, in words. */
  who: { readonly text: string; readonly alone: boolean };
  write: Assessing['write'];
  /** What the viewer noted before about this competency, and has not used yet. */
  loose: readonly Note[];
  /** Where Enter on a row leads. */
  field: RefObject<HTMLTextAreaElement | null>;
  /** Back to the row. */
  onLeave: () => void;
}

/** A tag at the step that a level reaches; half a step above it says so by its number. */
const tagOf = (word: string, level: number | null, step: number) => (level === null || Math.floor(level) !== step ? '' : Number.isInteger(level) ? word : `${word}: ${showLevel(level)}`);

/** The competency in focus: what each level looks like, which are expected, last and now, and what shows it. */
export function LevelsPanel({ row, readOnly, who, write, loose, field, onLeave }: Props) {
  const { competency, expected, previous, level } = row;
  const words = t.assess.panel;
  return (
    <aside className={styles.panel} aria-label={words.label}>
      <h2>{competency.name}</h2>
      <ol className={styles.levels}>
        {competency.levels.map((description, index) => {
          const step = index + 1;
          const tags = [step === expected ? words.expected : '', tagOf(words.previous, previous, step), tagOf(words.now, level, step)].filter(Boolean);
          return (
            <li key={step} data-expected={step === expected || undefined} data-now={level !== null && Math.floor(level) === step || undefined}>
              <span className={styles.levelNumber} aria-hidden="true">{step}</span>
              <span>{description}{tags.length > 0 && <span className={styles.tags}>{tags.map((tag) => <span key={tag} className={styles.tag}>{tag}</span>)}</span>}</span>
            </li>
          );
        })}
      </ol>
      <section className={styles.evidence} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onLeave(); } }}>
        <h3>{words.evidence}</h3>
        <WhoReads alone={who.alone}>{who.text}</WhoReads>
        {needsEvidence(row) && row.level !== null && row.previous !== null && (
          <p className={styles.needs}><IconAlertTriangle size={14} stroke={1.7} aria-hidden="true" /><span>{t.assess.needsEvidenceWhy(showLevel(row.previous), showLevel(row.level))}</span></p>
        )}
        <Beside key={competency.id} row={row} readOnly={readOnly} write={write} loose={loose} field={field} />
      </section>
    </aside>
  );
}
