import { useRef, useState, type KeyboardEvent } from 'react';
import type { TimeKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { parseHours, showHours } from './hours';
import styles from './time.module.css';

interface Props {
  kind: TimeKind;
  /** The week in words. */
  week: string;
  minutes: number;
  readOnly: boolean;
  /** Row and column, by which the grid finds the cell. */
  place: string;
  /** Whether the cell is the one that Tab comes to. */
  reached: boolean;
  onReach: () => void;
  onGive: (minutes: number) => void;
  onMove: (by: 'down' | 'right') => void;
}

/** Hours that are corrected where they stand: a digit begins anew, Enter and F2 with what is there; Enter keeps and goes down, Tab goes on, Esc leaves it. */
export function HourCell({ kind, week, minutes, readOnly, place, reached, onReach, onGive, onMove }: Props) {
  const words = t.time.grid;
  const name = t.time.kinds[kind];
  const [draft, setDraft] = useState<string | null>(null);
  // A field that goes is also left, and must not keep then what was taken back.
  const over = useRef(true);
  const parsed = draft === null ? minutes : parseHours(draft);

  const begin = (event: KeyboardEvent) => {
    if (readOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    const first = /^[0-9.,:]$/.test(event.key) ? event.key : event.key === 'Enter' || event.key === 'F2' ? showHours(minutes) : null;
    if (first === null && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (first === null) onGive(0);
    else edit(first);
  };
  const edit = (text: string) => { over.current = false; setDraft(text); };
  const leave = () => { over.current = true; setDraft(null); };
  /** Keeps what was typed, if it is hours; else the cell stays as it is being typed. */
  const keep = (): boolean => {
    if (parsed === null) return false;
    leave();
    if (parsed !== minutes) onGive(parsed);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      leave();
      requestAnimationFrame(reachAgain);
    } else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
      event.preventDefault();
      if (keep()) onMove(event.key === 'Enter' ? 'down' : 'right');
    }
  };
  const reachAgain = () => document.querySelector<HTMLElement>(`[data-at="${place}"]`)?.focus();

  if (draft !== null) {
    return (
      <td data-at={place} className={styles.editing}>
        <input
          aria-label={words.field(name, week)} aria-invalid={parsed === null} title={parsed === null ? words.bad : undefined} inputMode="decimal" autoFocus value={draft}
          onFocus={(event) => { if (draft.length > 1) event.currentTarget.select(); }} onChange={(event) => setDraft(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => { if (!over.current && !keep()) leave(); }}
        />
        {parsed === null && <span role="alert" className={styles.bad}>{words.bad}</span>}
      </td>
    );
  }
  return (
    <td
      data-at={place} tabIndex={reached ? 0 : -1} aria-label={words.cell(name, week, showHours(minutes))} data-none={minutes === 0 || undefined} className={readOnly ? undefined : styles.cell}
      onFocus={onReach} onKeyDown={begin} onDoubleClick={() => { if (!readOnly) edit(showHours(minutes)); }} onClick={(event) => event.currentTarget.focus()}
    >{minutes === 0 ? t.time.grid.zero : showHours(minutes)}</td>
  );
}
