import { useMemo } from 'react';
import { useServices } from '../../../../lib/services';
import { t } from '../../../../lib/strings/strings';
import { useReadOnly } from '../../../../lib/useWorld';
import { useNumberEdit } from '../../edits/useNumberEdit';
import { useOrgEdits } from '../../edits/useOrgEdits';

/** What can be changed in a cell: each is one edit and one step of undo, and nothing is shown before it is so. */
export interface CellEdits {
  /** The revision that the rows stand at: each edit is told the one that it began at. */
  readonly revision: () => number;
  readonly rename: (seat: string, title: string, seen: number) => void;
  readonly location: (seat: string, text: string, seen: number) => void;
  readonly grade: (seat: string, text: string, seen: number) => void;
  readonly fte: (seat: string, text: string, seen: number) => void;
  readonly move: (seat: string, lead: string, seen: number) => void;
  readonly team: (seat: string, team: string, seen: number) => void;
}

/** The edits of the table's cells; null where nothing can be changed. */
export function useCellEdits(revision: () => number): CellEdits | null {
  const { seats, expecting } = useOrgEdits();
  const { status } = useServices();
  const number = useNumberEdit();
  const readOnly = useReadOnly() !== null;
  return useMemo(() => {
    if (readOnly) return null;
    const refuse = (text: string) => status.set({ text, tone: 'problem' });
    return {
      revision,
      rename: (seat, title, seen) => (title === '' ? refuse(t.views.table.noTitle) : void seats.rename(seat, title, expecting(seen))),
      location: (position, text, seen) => void seats.update({ position, location: text || null, expectedRevision: expecting(seen) }),
      grade: (position, text, seen) => void seats.update({ position, grade: text || null, expectedRevision: expecting(seen) }),
      fte: (position, text, seen) => void number(t.views.table.column.fte, async (fte) => (await seats.update({ position, fte, expectedRevision: expecting(seen) })).ok)(text, seen),
      move: (seat, lead, seen) => void seats.move([seat], lead, { expectedRevision: expecting(seen) }),
      team: (seat, team, seen) => void seats.updateMany({ positions: [seat], team, expectedRevision: expecting(seen) }),
    };
  }, [readOnly, seats, expecting, revision, status, number]);
}
