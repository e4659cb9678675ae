import { useRef, type KeyboardEvent } from 'react';
import type { SearchKind } from '../../../../gql/graphql';
import type { CellEditing } from '../../../../ui/grid/column';
import { SearchPicker } from '../../../../ui/SearchPicker';
import styles from './table.module.css';

interface Props {
  kind: SearchKind;
  label: string;
  placeholder: string;
  without: readonly string[];
  editing: CellEditing;
  onPick: (id: string) => void;
}

/** Finds what a cell names by typing. Leaving it without a choice changes nothing. */
export function CellPicker({ kind, label, placeholder, without, editing, onPick }: Props) {
  const escaped = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => { escaped.current = event.key === 'Escape'; };
  return (
    <span className={styles.picker} onKeyDownCapture={onKeyDown}>
      <SearchPicker
        kind={kind} label={label} placeholder={placeholder} without={without}
        onPick={(picked) => { editing.onDone(); onPick(picked.id); }} onLeave={() => editing.onDone(escaped.current ? undefined : 'away')}
      />
    </span>
  );
}
