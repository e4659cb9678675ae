import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { EditResult } from '../../lib/edits';

interface Props {
  label: string;
  checked: boolean;
  disabled: boolean;
  onTick: (to: boolean) => Promise<EditResult<unknown>>;
}

/** A box to tick off, which shows at once what was done, and takes it back where it is refused. */
export function Tick({ label, checked, disabled, onTick }: Props) {
  const [ticked, setTicked] = useState<boolean | null>(null);
  // What was read again says the same: from then on it is shown, so that what somebody else did is, too.
  if (ticked !== null && ticked === checked) setTicked(null);
  const tick = async (to: boolean) => {
    setTicked(to);
    if (!(await onTick(to)).ok) setTicked(null);
  };
  return <Checkbox size="xs" aria-label={label} checked={ticked ?? checked} disabled={disabled} onChange={(event) => void tick(event.currentTarget.checked)} />;
}
