import { useRef, useState, type KeyboardEvent } from 'react';
import type { SearchKind } from '../../../../gql/graphql';
import type { CellEditing } from '../../../../ui/grid/column';
import { SearchPicker } from '../../../../ui/SearchPicker';
import styles from './table.module.css';

interface Props {
  kind: SearchKind;
  label: string;
  placeholder: string;
  without: readonly string[];
  /** The version of what is shown, asked for when the edit begins. */
  version: () => number;
  editing: CellEditing;
  onPick: (id: string, seen: number) => void;
}

/** Finds what a cell names by typing. Leaving it without a choice changes nothing. */
export function CellPicker({ kind, label, placeholder, without, version, editing, onPick }: Props) {
  const [seen] = useState(version);
  const escaped = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => { escaped.current = event.key === 'Escape'; };
  return (
    <span className={styles.picker} onKeyDownCapture={onKeyDown}>
      <SearchPicker
        kind={kind} label={label} placeholder={placeholder} without={without}
        onPick={(picked) => { editing.onDone(); onPick(picked.id, seen); }} onLeave={() => editing.onDone(escaped.current ? undefined : 'away')}
      />
    </span>
  );
}
