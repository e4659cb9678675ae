import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ReportsOfClosed } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import styles from './seat.module.css';

interface Props {
  onClose: () => void;
  seats: readonly { id: string; title: string }[];
  /** How many seats report to them: with none there is nothing to decide. */
  reports: number;
  /** The revision that the seats were seen at; what comes while the dialog asks was not seen. */
  revision: number;
}

/** Asks what becomes of the seats below. It is a decision, so it is a dialog; and it can be undone. */
export function CloseSeatDialog({ onClose, seats, reports, revision }: Props) {
  const edits = useOrgEdits();
  const [seen] = useState(revision);
  const [below, setBelow] = useState<ReportsOfClosed>('TO_MANAGER');
  const first = seats[0]?.title ?? '';
  const close = () => {
    onClose();
    void edits.seats.close(seats.map((seat) => seat.id), below, edits.expecting(seen));
  };
  return (
    <Modal opened onClose={onClose} title={seats.length > 1 ? t.chart.closeMany(seats.length) : t.seat.closeTitle(first)}>
      {reports > 0 && (
        <Radio.Group label={t.seat.closeText(reports)} value={below} onChange={(value) => setBelow(value === 'CLOSE' ? 'CLOSE' : 'TO_MANAGER')}>
          <Stack gap={8} mt={12}>
            <Radio value="TO_MANAGER" label={t.seat.closeToManager} />
            <Radio value="CLOSE" label={t.seat.closeAll} />
          </Stack>
        </Radio.Group>
      )}
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button onClick={close} data-autofocus={reports === 0 || undefined}>{t.seat.closeGo}</Button>
      </div>
    </Modal>
  );
}
