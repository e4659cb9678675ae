import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import type { AssignmentKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import { SearchPicker } from '../../../ui/SearchPicker';
import styles from './chart.module.css';

/** Who takes the seat. One field: find somebody, or write a new name. */
export function AssignDialog({ engine, id, revision, onClose }: { engine: ChartEngine; id: string; revision: number; onClose: () => void }) {
  const { seats, expecting } = useOrgEdits();
  const seat = engine.seat(id);
  const [seen] = useState(revision);
  const held = seat?.vacant === false;
  const kinds: readonly AssignmentKind[] = held ? ['JOB_SHARE', 'INTERIM'] : ['PERMANENT', 'INTERIM', 'JOB_SHARE'];
  const [kind, setKind] = useState<AssignmentKind>(kinds[0] ?? 'PERMANENT');
  const assign = (who: { person: string } | { newPerson: { name: string } }) => {
    onClose();
    void seats.assign({ position: id, kind, expectedRevision: expecting(seen), ...who });
  };
  return (
    <Modal opened onClose={onClose} title={t.chart.assignTo(seat?.title ?? '')}>
      <div className={styles.dialog}>
        <SegmentedControl aria-label={t.seat.assignKind} value={kind} onChange={(value) => setKind(kinds.find((known) => known === value) ?? kind)} data={kinds.map((value) => ({ value, label: t.seat.kind[value] }))} />
        <SearchPicker
          kind="PERSON" label={t.seat.assign} placeholder={t.seat.assignPlaceholder} onPick={(picked) => assign({ person: picked.id })}
          create={{ label: t.seat.assignNew, run: (name) => assign({ newPerson: { name } }) }}
        />
      </div>
    </Modal>
  );
}
