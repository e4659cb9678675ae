import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { SearchPicker } from '../../../ui/SearchPicker';
import styles from './team.module.css';

/** What to look at: a team, or those below a seat. */
export interface Which {
  readonly team?: string | undefined;
  readonly seat?: string | undefined;
}

export function WhichTeam({ onPick }: { onPick: (which: Which) => void }) {
  const [kind, setKind] = useState('team');
  const words = t.competence;
  return (
    <div className={styles.which} role="group" aria-label={words.choose}>
      <SegmentedControl value={kind} onChange={setKind} data={[{ value: 'team', label: words.team }, { value: 'seat', label: words.seat }]} aria-label={words.choose} />
      {kind === 'team'
        ? <SearchPicker key="team" kind="TEAM" label={words.pick} placeholder={words.pick} autoFocus={false} onPick={({ id }) => onPick({ team: id })} />
        : <SearchPicker key="seat" kind="POSITION" label={words.pickSeat} placeholder={words.pickSeat} autoFocus={false} onPick={({ id }) => onPick({ seat: id })} />}
    </div>
  );
}
