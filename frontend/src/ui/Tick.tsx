import { Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EditResult } from '../lib/edits';

interface Props {
  label: string;
  checked: boolean;
  disabled: boolean;
  onTick: (to: boolean) => Promise<EditResult<unknown>>;
}

/** How long a tick that was kept is shown before it has been read again, in milliseconds. */
const patience = 800;

/** A box to tick off, which shows at once what was done, and takes it back where it is refused. */
export function Tick({ label, checked, disabled, onTick }: Props) {
  const [ticked, setTicked] = useState<boolean | null>(null);
  const [kept, setKept] = useState(false);
  // What was read again says the same: from then on it is shown, so that what somebody else did is, too.
  if (ticked !== null && ticked === checked) setTicked(null);
  // It was taken back before it was read: what is read counts.
  useEffect(() => {
    if (!kept) return undefined;
    const timer = setTimeout(() => { setTicked(null); setKept(false); }, patience);
    return () => clearTimeout(timer);
  }, [kept]);
  const tick = async (to: boolean) => {
    setTicked(to);
    setKept(false);
    if ((await onTick(to)).ok) setKept(true);
    else setTicked(null);
  };
  return <Checkbox size="xs" aria-label={label} checked={ticked ?? checked} disabled={disabled} onChange={(event) => void tick(event.currentTarget.checked)} />;
}
