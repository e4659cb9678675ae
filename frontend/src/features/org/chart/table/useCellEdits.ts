import { useMemo } from 'react';
import { useServices } from '../../../../lib/services';
import { t } from '../../../../lib/strings/strings';
import { useReadOnly } from '../../../../lib/useWorld';
import { useNumberEdit } from '../../edits/useNumberEdit';
import { useOrgEdits } from '../../edits/useOrgEdits';

/** What can be changed in a cell: each is one edit and one step of undo, and nothing is shown before it is so. */
export interface CellEdits {
  readonly rename: (seat: string, title: string) => void;
  readonly location: (seat: string, text: string) => void;
  readonly grade: (seat: string, text: string) => void;
  readonly fte: (seat: string, text: string) => void;
  readonly move: (seat: string, lead: string) => void;
  readonly team: (seat: string, team: string) => void;
}

/** The edits of the table's cells; null where nothing can be changed. */
export function useCellEdits(revision: () => number): CellEdits | null {
  const { seats, expecting } = useOrgEdits();
  const { status } = useServices();
  const number = useNumberEdit();
  const readOnly = useReadOnly() !== null;
  return useMemo(() => {
    if (readOnly) return null;
    const seen = () => expecting(revision());
    const refuse = (text: string) => status.set({ text, tone: 'problem' });
    return {
      rename: (seat, title) => (title === '' ? refuse(t.views.table.noTitle) : void seats.rename(seat, title, seen())),
      location: (position, text) => void seats.update({ position, location: text || null, expectedRevision: seen() }),
      grade: (position, text) => void seats.update({ position, grade: text || null, expectedRevision: seen() }),
      fte: (position, text) => number(t.views.table.column.fte, (fte) => void seats.update({ position, fte, expectedRevision: seen() }))(text),
      move: (seat, lead) => void seats.move([seat], lead, { expectedRevision: seen() }),
      team: (seat, team) => void seats.updateMany({ positions: [seat], team, expectedRevision: seen() }),
    };
  }, [readOnly, seats, expecting, revision, status, number]);
}
