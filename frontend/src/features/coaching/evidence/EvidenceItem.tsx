import type { EvidenceFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import styles from './evidence.module.css';

type Note = Pick<EvidenceFieldsFragment, 'kind' | 'direction' | 'notedOn' | 'text' | 'link' | 'author'>;

interface Props {
  note: Note;
  /** The competency, where the list is not about one. */
  about?: string | undefined;
  withAuthor?: boolean;
}

/** One piece of evidence: what it is, of which kind and day, and whether it speaks for or against. */
export function EvidenceItem({ note: { kind, direction, notedOn, text, link, author }, about, withAuthor = false }: Props) {
  const words = t.evidence;
  const facts = [about, words.kinds[kind], kind === 'REMARK' ? '' : words.directions[direction], formatDay(notedOn, new Date()), withAuthor && author ? words.by(author.name) : ''];
  return (
    <>
      <span className={styles.text}>{text}</span>
      <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}{link && <> · <a href={link} target="_blank" rel="noreferrer noopener">{words.link}</a></>}</span>
    </>
  );
}
