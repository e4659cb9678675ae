import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../lib/strings/strings';
import { SearchPicker, type Picked } from './SearchPicker';
import styles from './PersonChoice.module.css';

interface Props {
  readonly label: string;
  /** What stands in the empty field. */
  readonly placeholder: string;
  readonly value: Picked | null;
  /** What the button that changes it is called. */
  readonly change: string;
  readonly without: readonly string[];
  readonly onChange: (picked: Picked) => void;
}

/** Somebody who was chosen, and a field to choose another. */
export function PersonChoice({ label, placeholder, value, change, without, onChange }: Props) {
  const [choosing, setChoosing] = useState(false);
  if (choosing || value === null) {
    return (
      <SearchPicker
        kind="PERSON" label={label} placeholder={placeholder} without={without} autoFocus={choosing}
        onPick={(who) => { setChoosing(false); onChange(who); }} onLeave={() => setChoosing(false)}
      />
    );
  }
  return (
    <span className={styles.choice}>
      <span className={styles.name}>{value.label}</span>
      <Button size="compact-xs" variant="subtle" aria-label={change} onClick={() => setChoosing(true)}>{t.leaving.change}</Button>
    </span>
  );
}
