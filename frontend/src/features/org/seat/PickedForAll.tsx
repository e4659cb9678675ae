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
  /** Told the id of what all shall have, or null to take it away. */
  readonly onPick: (id: string | null) => void;
}

/** A team or a role that several seats share or differ in: a press finds another one for all of them. */
export function PickedForAll<T>({ label, kind, placeholder, value, nameOf, none, mark, onPick }: Props<T>) {
  const [picking, setPicking] = useState(false);
  const readOnly = useReadOnly() !== null;
  const said = value.is === 'several' ? t.seat.many.several : value.value === null ? none : nameOf(value.value);
  const isNone = value.is === 'same' && value.value === null;
  const pick = (id: string | null) => {
    setPicking(false);
    onPick(id);
  };
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.forAll}>
        {picking
          ? <div className={styles.grow}><SearchPicker kind={kind} label={label} placeholder={placeholder} onPick={({ id }) => pick(id)} onLeave={() => setPicking(false)} /></div>
          : (
            <>
              {mark}
              <span className={styles.grow}>
                {readOnly ? said : <button type="button" className={styles.pick} data-faint={isNone || value.is === 'several' || undefined} aria-label={`${label}: ${said}`} onClick={() => setPicking(true)}>{said}</button>}
              </span>
              {!isNone && <RemoveButton label={t.seat.many.takeAway(label)} onClick={() => pick(null)}><IconX size={14} aria-hidden="true" /></RemoveButton>}
            </>
          )}
      </dd>
    </>
  );
}
