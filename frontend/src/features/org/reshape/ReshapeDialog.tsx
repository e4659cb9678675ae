import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { MergeSeatForm } from './MergeSeatForm';
import { SeatToReshapeDocument, type SeatToReshape } from './reshapeDocument';
import { SplitSeatForm } from './SplitSeatForm';
import { TransferForm } from './TransferForm';

/** What can be done to a whole seat and asks first. */
export type Reshape = 'split' | 'merge' | 'transfer';

interface Props {
  what: Reshape;
  id: string;
  /** Who moves to another seat, where several hold this one; its first holder otherwise. */
  who?: string | undefined;
  onClose: () => void;
  /** Told of the seat that the eye goes to: the new one, the one that stays, the one that was taken. */
  onDone?: ((id: string) => void) | undefined;
}

const titles = { split: t.reshape.splitTitle, merge: t.reshape.mergeTitle, transfer: t.reshape.transferTitle } as const;

/** Reads what hangs on a seat, and asks how to split, merge or leave it. */
export function ReshapeDialog({ what, id, who, onClose, onDone }: Props) {
  const [{ data, error }, retry] = useOrgQuery({ query: SeatToReshapeDocument, variables: { id } });
  const seat = data?.org.position;
  const done = (at: string) => { onClose(); onDone?.(at); };
  return (
    <Modal opened onClose={onClose} size="lg" title={titles[what](seat?.title ?? '…')}>
      {error && !data && <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!error && !data && <LoadingRows rows={5} />}
      {data && !seat && <EmptyState title={t.seat.gone}>{t.seat.goneText}</EmptyState>}
      {seat && data && formOf(what, { seat, who, revision: data.org.revision, onClose, onDone: done })}
    </Modal>
  );
}

interface Asked {
  seat: SeatToReshape;
  who: string | undefined;
  revision: number;
  onClose: () => void;
  onDone: (id: string) => void;
}

function formOf(what: Reshape, { seat, who, revision, onClose, onDone }: Asked): ReactNode {
  switch (what) {
    case 'split': return <SplitSeatForm seat={seat} revision={revision} onClose={onClose} onDone={onDone} />;
    case 'merge': return <MergeSeatForm from={seat} revision={revision} onClose={onClose} onDone={onDone} />;
    case 'transfer': return <TransferForm from={seat} first={who} revision={revision} onClose={onClose} onDone={onDone} />;
  }
}
