import { TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconKey } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import styles from './notes.module.css';

/** Whether the words that were asked for were typed. */
export const confirmsLoss = (typed: string, phrase: string): boolean => typed.trim().toLowerCase().replace(/\s+/g, ' ') === phrase;

interface Props {
  /** How many notes there are; null while they are being counted. */
  count: number | null;
  /** What becomes of the key. */
  keys: { strong?: string; text: string };
  phrase: string;
  typed: string;
  onType: (typed: string) => void;
}

/** What is lost, before it is, and the words that say one means it. */
export function Loss({ count, keys, phrase, typed, onType }: Props) {
  const { loss } = t.notes;
  return (
    <div className={styles.form}>
      <p role="status">{count === null ? loss.counting : loss.count(count)}</p>
      <ul className={styles.points}>
        {count !== 0 && <li data-loss><IconAlertTriangle size={18} aria-hidden="true" /><span><strong>{loss.gone(count ?? 2)}</strong>{loss.goneText}</span></li>}
        {count !== 0 && <li><IconArchive size={18} aria-hidden="true" /><span>{loss.envelopes}</span></li>}
        <li><IconKey size={18} aria-hidden="true" /><span>{keys.strong && <strong>{keys.strong}</strong>}{keys.text}</span></li>
      </ul>
      <TextInput label={loss.confirm(phrase)} value={typed} autoComplete="off" spellCheck={false} data-autofocus onChange={(event) => onType(event.currentTarget.value)} />
    </div>
  );
}
