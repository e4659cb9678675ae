import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Consequences } from '../../features/org/consequences/Consequences';
import { SeatInspector } from '../../features/org/seat/SeatInspector';
import { OrgOverview } from '../../features/org/seat/OrgOverview';
import { useWorld } from '../../lib/useWorld';
import { t } from '../../lib/strings/strings';
import styles from './Inspector.module.css';

/** What stands beside a room: the chosen seat, or the organisation as a whole while none is chosen. */
export function Inspector({ width, children }: { width: number; children: ReactNode }) {
  const { seat } = useSearch({ from: '__root__' });
  const { scenario, asOf } = useWorld();
  const navigate = useNavigate();
  const choose = (id: string | undefined) => void navigate({ to: '.', search: (previous) => ({ ...previous, seat: id }) });
  return (
    <aside className={styles.inspector} style={{ width }} aria-label={t.frame.inspector.title}>
      {children}
      <div className={styles.inside} tabIndex={0}>{seat ? <SeatInspector key={seat} id={seat} onChoose={choose} /> : scenario !== null && asOf === null ? <Consequences scenario={scenario} onChoose={choose} /> : <OrgOverview />}</div>
    </aside>
  );
}
