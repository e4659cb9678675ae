import { VisuallyHidden } from '@mantine/core';
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { ChartSeat } from '../../../../chart/model/seat';
import { seatName } from '../../../../chart/strings';
import { t } from '../../../../lib/strings/strings';
import type { MatrixMembership, MatrixTeam } from './buildMatrix';
import styles from './matrix.module.css';

/** What a chip does when it is used. The object stays the same for as long as the matrix does. */
export interface ChipActions {
  readonly choose: (membership: MatrixMembership, adds: boolean) => void;
  readonly show: (membership: MatrixMembership) => void;
  readonly menu: (membership: MatrixMembership, team: MatrixTeam, x: number, y: number) => void;
}

interface Props {
  readonly membership: MatrixMembership;
  readonly team: MatrixTeam;
  readonly seat: ChartSeat | undefined;
  readonly does: string;
  readonly selected: boolean;
  /** Whether the keyboard comes to this chip. */
  readonly current: boolean;
  readonly actions: ChipActions;
  /** Whether it is in a hand that carries it. */
  readonly carried: boolean;
}

/** A seat in a cell: who, and with how much of their time. Enter and a double click show it on the chart. */
export const MatrixChip = memo(function MatrixChip({ membership, team, seat, does, selected, current, actions, carried }: Props) {
  if (!seat) return null;
  const name = seatName(seat);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (event.key === 'Enter') actions.show(membership);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) actions.menu(membership, team, box.left + 16, box.bottom);
    else return;
    event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    actions.menu(membership, team, event.clientX, event.clientY);
  };
  return (
    <button
      type="button" className={styles.chip} data-membership={membership.id} data-vacant={seat.vacant || undefined} data-carried={carried || undefined} tabIndex={current ? 0 : -1} aria-pressed={selected} title={`${name}\n${seat.title}`}
      onClick={(event) => actions.choose(membership, event.ctrlKey || event.metaKey)} onDoubleClick={() => actions.show(membership)} onKeyDown={onKeyDown} onContextMenu={onContextMenu}
    >
      <span className={styles.name}>{name}</span>
      {membership.allocation !== 100 && <span className={styles.share}>{t.views.matrix.share(membership.allocation)}</span>}
      <VisuallyHidden>{t.views.matrix.chip(seat.vacant ? t.views.matrix.vacant : seat.title, team.name, does)}</VisuallyHidden>
    </button>
  );
});
