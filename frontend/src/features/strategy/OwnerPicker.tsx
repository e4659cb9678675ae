import { useState } from 'react';
import { t } from '../../lib/strings/strings';
import { useReadOnly } from '../../lib/useWorld';
import { SearchPicker } from '../../ui/SearchPicker';
import styles from './strategy.module.css';

interface Props {
  kind: 'POSITION' | 'PERSON';
  label: string;
  placeholder: string;
  /** Who it is now, or that nobody is. */
  name: string;
  fixed: boolean;
  onPick: (id: string) => void;
}

/** The seat or the person that answers for something: click to name another one. */
export function OwnerPicker({ kind, label, placeholder, name, fixed, onPick }: Props) {
  const [picking, setPicking] = useState(false);
  const readOnly = useReadOnly() !== null || fixed;
  if (readOnly) return <span>{name}</span>;
  if (picking) return <span className={styles.pick}><SearchPicker kind={kind} label={label} placeholder={placeholder} onLeave={() => setPicking(false)} onPick={({ id }) => { setPicking(false); onPick(id); }} /></span>;
  return <button type="button" className={styles.quiet} aria-label={t.strategy.ownerChange(name)} onClick={() => setPicking(true)}>{name}</button>;
}

interface SeatProps {
  owner: { readonly title: string; readonly person?: { readonly name: string } | null } | null;
  fixed: boolean;
  onPick: (seat: string) => void;
}

/** The seat that answers for something, and who holds it. */
export function SeatPicker({ owner, fixed, onPick }: SeatProps) {
  const words = t.strategy;
  const name = owner ? [owner.person?.name, owner.title].filter(Boolean).join(', ') : words.ownerNone;
  return <OwnerPicker kind="POSITION" label={words.owner} placeholder={words.ownerPick} name={name} fixed={fixed} onPick={onPick} />;
}
