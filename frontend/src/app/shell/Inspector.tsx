import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Consequences } from '../../features/org/consequences/Consequences';
import { useChosenSeats } from '../../features/org/chart/useChosenSeats';
import { SeatInspector } from '../../features/org/seat/SeatInspector';
import { SeatsInspector } from '../../features/org/seat/SeatsInspector';
import { OrgOverview } from '../../features/org/seat/OrgOverview';
import { useWorld } from '../../lib/useWorld';
import { t } from '../../lib/strings/strings';
import styles from './Inspector.module.css';

/** What stands beside a room: the chosen seat, or several; the organisation as a whole while none is chosen. */
export function Inspector({ width, children }: { width: number; children: ReactNode }) {
  return (
    <aside className={styles.inspector} style={{ width }} aria-label={t.frame.inspector.title}>
      {children}
      <div className={styles.inside} tabIndex={0}><Chosen /></div>
    </aside>
  );
}

function Chosen() {
  const { seat } = useSearch({ from: '__root__' });
  const { scenario, asOf } = useWorld();
  const navigate = useNavigate();
  const choose = (id: string | undefined) => void navigate({ to: '.', search: (previous) => ({ ...previous, seat: id }) });
  const chosen = useChosenSeats();
  if (chosen !== null && chosen.seats.length > 1) return <SeatsInspector chart={chosen.chart} seats={chosen.seats} />;
  if (seat) return <SeatInspector key={seat} id={seat} onChoose={choose} />;
  return scenario !== null && asOf === null ? <Consequences scenario={scenario} onChoose={choose} /> : <OrgOverview />;
}
