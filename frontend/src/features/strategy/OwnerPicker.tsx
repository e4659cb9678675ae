import { useState } from 'react';
import { t } from '../../lib/strings/strings';
import { useReadOnly } from '../../lib/useWorld';
import { SearchPicker } from '../../ui/SearchPicker';
import styles from './strategy.module.css';

interface Props {
  owner: { readonly title: string; readonly person?: { readonly name: string } | null } | null;
  fixed: boolean;
  onPick: (seat: string) => void;
}

/** The seat that answers for something, and who holds it: click to name another one. */
export function OwnerPicker({ owner, fixed, onPick }: Props) {
  const words = t.strategy;
  const [picking, setPicking] = useState(false);
  const readOnly = useReadOnly() !== null || fixed;
  const name = owner ? [owner.person?.name, owner.title].filter(Boolean).join(', ') : words.ownerNone;
  if (picking) return <span className={styles.pick}><SearchPicker kind="POSITION" label={words.owner} placeholder={words.ownerPick} onLeave={() => setPicking(false)} onPick={({ id }) => { setPicking(false); onPick(id); }} /></span>;
  if (readOnly) return <span>{name}</span>;
  return <button type="button" className={styles.quiet} aria-label={words.ownerChange(name)} onClick={() => setPicking(true)}>{name}</button>;
}
