import { ActionIcon, Textarea } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { keysOf } from '../lib/commands/keymap';
import { useServices } from '../lib/services';
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
  /** The version of what is shown, where it has one. */
  version?: number;
  /** Answers whether it was kept; what was not stays in the field. The version is the one that the edit began with. */
  onSave: (value: string, version: number | undefined) => Promise<boolean>;
}

/** An edit under way: what is typed, and what stood there when it began. */
interface Draft { readonly text: string; readonly from: string; readonly version: number | undefined }

/**
 * A text of several lines that is read first and edited where it stands: the pencil or a double click begins, Ctrl+Enter
 * or leaving saves, Esc takes it back.
 */
export function Prose({ label, value, placeholder = '', look = 'plain', maxLength, clearable = false, fixed = false, version, onSave }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const saving = useRef(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  const { mac } = useServices().platform;
  const readOnly = useReadOnly() !== null || fixed;
  const editing = draft !== null;
  // Whoever ends an edit by a key goes on from where it began; whoever clicked elsewhere is there.
  useEffect(() => {
    if (editing || !byKey.current) return;
    byKey.current = false;
    pencil.current?.focus();
  }, [editing]);

  const begin = () => setDraft({ text: value, from: value, version });
  const save = async () => {
    if (draft === null || saving.current) return;
    const next = draft.text.trim();
    if (next === draft.from || (next === '' && !clearable)) return setDraft(null);
    saving.current = true;
    const kept = await onSave(next, draft.version);
    saving.current = false;
    // What was typed while it was being kept is another edit.
    if (kept) setDraft((now) => (now?.text === draft.text ? null : now));
    else byKey.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const ends = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey || look === 'large'));
    if (!ends || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    byKey.current = true;
    if (event.key === 'Escape') setDraft(null);
    else void save();
  };

  if (readOnly && value === '') return null;
  if (draft !== null && !readOnly) {
    return (
      <Textarea
        classNames={{ input: `${styles.field} ${styles[look]}` }} aria-label={label} description={look === 'large' ? undefined : t.frame.saveHint(`${keysOf('Mod', mac).join('')}+Enter`)} autosize autoFocus minRows={look === 'story' ? 8 : 1} maxLength={maxLength} value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })} onBlur={() => void save()} onKeyDown={onKeyDown}
      />
    );
  }
  return (
    <div className={styles.prose}>
      <div className={`${styles.text} ${styles[look]}`} onDoubleClick={readOnly ? undefined : begin}>
        {value || <span className={styles.placeholder}>{placeholder}</span>}
      </div>
      {!readOnly && <ActionIcon ref={pencil} className={styles.pencil} size={24} aria-label={t.frame.edit(label)} onClick={begin}><IconPencil size={14} aria-hidden="true" /></ActionIcon>}
    </div>
  );
}
