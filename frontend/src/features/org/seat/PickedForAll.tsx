import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { SearchKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { SearchPicker } from '../../../ui/SearchPicker';
import { RemoveButton } from './Section';
import type { Shared } from './shared';
import styles from './seat.module.css';

interface Props<T> {
  readonly label: string;
  readonly kind: SearchKind;
  readonly placeholder: string;
  readonly value: Shared<T | null>;
  readonly nameOf: (value: T) => string;
  /** What is said where none of the seats has any. */
  readonly none: string;
  readonly mark?: ReactNode;
  /** The revision of what is shown. */
  readonly version: number;
  /** Told the id of what all shall have, or null to take it away, and the revision that was shown when the picking began. */
  readonly onPick: (id: string | null, seen: number) => void;
}

/** A team or a role that several seats share or differ in: a press finds another one for all of them. */
export function PickedForAll<T>({ label, kind, placeholder, value, nameOf, none, mark, version, onPick }: Props<T>) {
  /** The revision that the picking began at. */
  const [picking, setPicking] = useState<number | null>(null);
  const readOnly = useReadOnly() !== null;
  const said = value.is === 'several' ? t.seat.many.several : value.value === null ? none : nameOf(value.value);
  const isNone = value.is === 'same' && value.value === null;
  const pick = (id: string | null, seen: number) => {
    setPicking(null);
    onPick(id, seen);
  };
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.forAll}>
        {picking !== null
          ? <div className={styles.grow}><SearchPicker kind={kind} label={label} placeholder={placeholder} onPick={({ id }) => pick(id, picking)} onLeave={() => setPicking(null)} /></div>
          : (
            <>
              {mark}
              <span className={styles.grow}>
                {readOnly ? said : <button type="button" className={styles.pick} data-faint={isNone || value.is === 'several' || undefined} aria-label={`${label}: ${said}`} onClick={() => setPicking(version)}>{said}</button>}
              </span>
              {!isNone && <RemoveButton label={t.seat.many.takeAway(label)} onClick={() => pick(null, version)}><IconX size={14} aria-hidden="true" /></RemoveButton>}
            </>
          )}
      </dd>
    </>
  );
}
