import { useRef, useState, type KeyboardEvent } from 'react';
import type { CellEditing } from './column';
import styles from './grid.module.css';

interface Props {
  /** What the field is, for screen readers. */
  label: string;
  value: string;
  inputMode?: 'text' | 'decimal';
  /** The version of what is shown, asked for when the edit begins. */
  version: () => number;
  editing: CellEditing;
  onSave: (text: string, seen: number) => void;
}

/** A text that is edited in its cell: Enter and leaving save, Tab saves and goes on to the right, Esc takes it back. */
export function CellText({ label, value, inputMode = 'text', version, editing, onSave }: Props) {
  const [text, setText] = useState(value);
  // What may come while it is edited is not what was edited.
  const [from] = useState(() => ({ value, seen: version() }));
  // The field loses the keyboard as it goes, which must not save once more.
  const done = useRef(false);
  const finish = (next?: 'right' | 'away', save = true) => {
    if (done.current) return;
    done.current = true;
    const wanted = text.trim();
    if (save && wanted !== from.value) onSave(wanted, from.seen);
    editing.onDone(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finish(undefined, false);
    else if (event.key === 'Enter') finish();
    else if (event.key === 'Tab' && !event.shiftKey) finish('right');
    else return;
    event.preventDefault();
  };
  return (
    <input
      className={styles.field} aria-label={label} value={text} inputMode={inputMode} maxLength={500} autoFocus
      onFocus={(event) => event.currentTarget.select()} onChange={(event) => setText(event.currentTarget.value)} onBlur={() => { if (document.hasFocus()) finish('away'); }} onKeyDown={onKeyDown}
    />
  );
}
