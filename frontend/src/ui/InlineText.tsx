import { useState, type KeyboardEvent } from 'react';
import { useReadOnly } from '../lib/useWorld';
import styles from './InlineText.module.css';

interface Props {
  /** What the field is, for screen readers. */
  label: string;
  value: string;
  /** Shown, quietly, while there is no value. */
  placeholder?: string;
  /** Whether an empty text is an answer. Where it is not, emptying the field changes nothing. */
  clearable?: boolean;
  large?: boolean;
  /** A number field keeps letters out. */
  inputMode?: 'text' | 'decimal' | 'numeric';
  onSave: (value: string) => void;
}

/**
 * Text that is edited where it stands: click or Enter begins, Enter or leaving saves, Esc takes it back. Where nothing
 * can be changed it is text and no more.
 */
export function InlineText({ label, value, placeholder = '', clearable = false, large = false, inputMode = 'text', onSave }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const size = large ? styles.large : '';
  const readOnly = useReadOnly();

  const finish = () => {
    const next = draft?.trim() ?? value;
    setDraft(null);
    if (next !== value && (next !== '' || clearable)) onSave(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
  };

  if (readOnly !== null) return <span className={`${styles.fixed} ${size}`} title={value || undefined}>{value || '–'}</span>;
  if (draft !== null) {
    return (
      <input
        className={`${styles.field} ${size}`} aria-label={label} value={draft} inputMode={inputMode} autoFocus
        onChange={(event) => setDraft(event.currentTarget.value)} onFocus={(event) => event.currentTarget.select()}
        onBlur={finish} onKeyDown={onKeyDown}
      />
    );
  }
  return (
    <button type="button" className={`${styles.text} ${size}`} onClick={() => setDraft(value)} aria-label={`${label}: ${value || placeholder}`} title={value || undefined}>
      {value || <span className={styles.placeholder}>{placeholder}</span>}
    </button>
  );
}
