import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import type { Note } from './useAssess';
import styles from './assess.module.css';

/** One piece of evidence: what it is, of which kind and day, and whether it speaks for or against. */
export function EvidenceItem({ note, withAuthor = false }: { note: Note; withAuthor?: boolean }) {
  const { kind, direction, notedOn, text, link, author } = note;
  const facts = [t.assess.evidenceKind[kind], kind === 'REMARK' ? '' : t.assess.direction[direction], formatDay(notedOn, new Date()), withAuthor && author ? t.assess.panel.by(author.name) : ''];
  return (
    <li>
      <span className={styles.noteText}>{text}</span>
      <span className={styles.noteFacts}>{facts.filter(Boolean).join(' · ')}{link && <> · <a href={link} target="_blank" rel="noreferrer noopener">{t.assess.panel.link}</a></>}</span>
    </li>
  );
}
