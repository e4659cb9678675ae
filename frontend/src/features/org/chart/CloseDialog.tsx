import type { ChartEngine } from '../../../chart/engine';
import { CloseSeatDialog } from '../seat/CloseSeatDialog';

/** Asks what becomes of the seats below, for one chosen seat or several. */
export function CloseDialog({ engine, ids, revision, onClose }: { engine: ChartEngine; ids: readonly string[]; revision: number; onClose: () => void }) {
  const seats = ids.flatMap((id) => engine.seat(id) ?? []);
  return <CloseSeatDialog onClose={onClose} seats={seats} reports={seats.reduce((sum, seat) => sum + seat.directReports, 0)} revision={revision} />;
}
