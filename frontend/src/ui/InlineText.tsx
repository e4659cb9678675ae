import { useRef, useState, type KeyboardEvent } from 'react';
import { useReadOnly } from '../lib/useWorld';
import styles from './InlineText.module.css';

interface Common {
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
}

/** May answer whether it was kept; what was not stays in the field. */
type Saved = void | Promise<boolean>;

/** What is shown may have a version; then it is saved with the one that was shown when the edit began, whatever has come since. */
type Props = Common & ({ version: number; onSave: (value: string, version: number) => Saved } | { version?: undefined; onSave: (value: string) => Saved });

/** An edit under way: what is typed, and what stood there when it began. */
interface Draft { readonly text: string; readonly from: string; readonly version: number | undefined }

/**
 * Text that is edited where it stands: click or Enter begins, Enter or leaving saves, Esc takes it back. Going to another
 * window leaves nothing. Where nothing can be changed it is text and no more.
 */
export function InlineText(props: Props) {
  const { label, value, placeholder = '', clearable = false, large = false, inputMode = 'text', version } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const size = large ? styles.large : '';
  const readOnly = useReadOnly();

  const saving = useRef(false);

  const finish = async () => {
    if (draft === null || saving.current) return;
    const next = draft.text.trim();
    if (next === draft.from || (next === '' && !clearable)) return setDraft(null);
    saving.current = true;
    const kept = await (props.version === undefined ? props.onSave(next) : props.onSave(next, draft.version ?? props.version));
    saving.current = false;
    // What was typed while it was being kept is another edit.
    if (kept !== false) setDraft((now) => (now?.text === draft.text ? null : now));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void finish();
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
  };

  if (readOnly !== null) return <span className={`${styles.fixed} ${size}`} title={value || undefined}>{value || '–'}</span>;
  if (draft !== null) {
    return (
      <input
        className={`${styles.field} ${size}`} aria-label={label} value={draft.text} inputMode={inputMode} autoFocus
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })} onFocus={(event) => event.currentTarget.select()}
        onBlur={() => { if (document.hasFocus()) void finish(); }} onKeyDown={onKeyDown}
      />
    );
  }
  return (
    <button type="button" className={`${styles.text} ${size}`} onClick={() => setDraft({ text: value, from: value, version })} aria-label={`${label}: ${value || placeholder}`} title={value || undefined}>
      {value || <span className={styles.placeholder}>{placeholder}</span>}
    </button>
  );
}
