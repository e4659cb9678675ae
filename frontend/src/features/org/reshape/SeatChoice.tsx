import { Button } from '@mantine/core';
import { t } from '../../../lib/strings/strings';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import styles from './reshape.module.css';

interface Props {
  label: string;
  value: Picked | null;
  without: readonly string[];
  onChange: (picked: Picked | null) => void;
}

/** A seat that was chosen, or the field to find it in. */
export function SeatChoice({ label, value, without, onChange }: Props) {
  return (
    <div className={styles.choice}>
      <span className={styles.label}>{label}</span>
      {value === null
        ? <SearchPicker kind="POSITION" label={label} placeholder={t.reshape.mergePlaceholder} without={without} onPick={onChange} />
        : <span className={styles.chosen}><strong>{value.label}</strong><Button size="compact-xs" variant="subtle" aria-label={t.reshape.change} onClick={() => onChange(null)}>{t.leaving.change}</Button></span>}
    </div>
  );
}
