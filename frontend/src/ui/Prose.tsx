import { ActionIcon, Textarea } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../lib/strings/strings';
import { useReadOnly } from '../lib/useWorld';
import styles from './Prose.module.css';

interface Props {
  /** What the text is, for screen readers. */
  label: string;
  value: string;
  /** Shown, quietly, while there is no text. */
  placeholder?: string;
  /** How it is set: a sentence to be remembered, a story, or what stands beside others. */
  look?: 'large' | 'story' | 'plain';
  maxLength: number;
  /** Whether an empty text is an answer. */
  clearable?: boolean;
  /** Whether it can be changed at all. */
  fixed?: boolean;
  /** Answers whether it was kept; what was not stays in the field. */
  onSave: (value: string) => Promise<boolean>;
}

/**
 * A text of several lines that is read first and edited where it stands: the pencil or a double click begins, Ctrl+Enter
 * or leaving saves, Esc takes it back.
 */
export function Prose({ label, value, placeholder = '', look = 'plain', maxLength, clearable = false, fixed = false, onSave }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const saving = useRef(false);
  const readOnly = useReadOnly() !== null || fixed;

  const save = async () => {
    if (draft === null || saving.current) return;
    const next = draft.trim();
    if (next === value || (next === '' && !clearable)) return setDraft(null);
    saving.current = true;
    const kept = await onSave(next);
    saving.current = false;
    if (kept) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || look === 'large')) void save();
    if (event.key === 'Escape' || (event.key === 'Enter' && look === 'large')) event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
  };

  if (draft !== null) {
    return (
      <Textarea
        classNames={{ input: `${styles.field} ${styles[look]}` }} aria-label={label} description={look === 'large' ? undefined : t.strategy.saveHint} autosize autoFocus minRows={look === 'story' ? 8 : 1} maxLength={maxLength} value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)} onBlur={() => void save()} onKeyDown={onKeyDown}
      />
    );
  }
  if (readOnly && value === '') return null;
  return (
    <div className={styles.prose}>
      <div className={`${styles.text} ${styles[look]}`} onDoubleClick={readOnly ? undefined : () => setDraft(value)}>
        {value || <span className={styles.placeholder}>{placeholder}</span>}
      </div>
      {!readOnly && <ActionIcon className={styles.pencil} size={24} aria-label={t.strategy.edit(label)} onClick={() => setDraft(value)}><IconPencil size={14} aria-hidden="true" /></ActionIcon>}
    </div>
  );
}
