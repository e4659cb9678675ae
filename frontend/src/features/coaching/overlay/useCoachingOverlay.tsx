import { useMemo, type ReactNode } from 'react';
import type { Grade, SeatGrade } from '../../../chart/model/grade';
import { useProvideScope } from '../../../lib/commands/useCommands';
import { t } from '../../../lib/strings/strings';
import { countStatuses, gradeOf } from './gradeRows';
import { overlayScope } from './overlayCommands';
import { OverlayLegend } from './OverlayLegend';
import { OverlayPanel } from './OverlayPanel';
import { nextKind, overlayKinds } from './overlaySearch';
import { useOverlay } from './useOverlay';

/** What coaching gives to the chart: the grades of seats, and what stands on and beside it. */
export interface CoachingOverlay {
  readonly grades: ReadonlyMap<string, SeatGrade> | null;
  readonly highlighted: ReadonlySet<string> | null;
  /** What of coaching cards can be coloured by. */
  readonly offer: {
    readonly title: string;
    readonly items: readonly { readonly id: string; readonly label: string; readonly text: string }[];
    readonly chosen: string | null;
    readonly choose: (id: string | null) => void;
  };
  readonly legend: ReactNode;
  /** The same for a legend on paper. */
  readonly onPaper: { readonly name: string; readonly grades: readonly { readonly grade: Grade; readonly label: string }[]; readonly note: string } | null;
  /** The list, while it is open; it is told how to show a seat. */
  readonly list: ((onShow: (seat: string) => void) => ReactNode) | null;
}

/** Shows on the chart how people are coached. */
export function useCoachingOverlay(): CoachingOverlay {
  const overlay = useOverlay();
  const { kind, rows, only, listed, onKind, onList } = overlay;
  useProvideScope(overlayScope, useMemo(() => ({ kind, show: onKind, next: () => onKind(nextKind(kind)), toggleList: onList }), [kind, onKind, onList]));
  return {
    grades: useMemo(() => rows && new Map(rows.map(({ row, grade }) => [row.seat.id, grade])), [rows]),
    highlighted: useMemo(() => (only === null || rows === null ? null : new Set(rows.flatMap(({ row, status }) => (status === only ? [row.seat.id] : [])))), [rows, only]),
    offer: useMemo(() => ({ title: t.overlay.offer, items: overlayKinds.map((id) => ({ id, label: t.overlay.kind[id].name, text: t.overlay.kind[id].text })), chosen: kind ?? null, choose: (id) => onKind(overlayKinds.find((known) => known === id)) }), [kind, onKind]),
    legend: kind === undefined ? null : <OverlayLegend overlay={overlay} />,
    onPaper: useMemo(() => (kind === undefined || rows === null ? null : { name: t.overlay.kind[kind].name, note: kind === 'succession' ? t.overlay.whoLeads : t.overlay.who, grades: countStatuses(kind, rows).map(({ status, count }) => ({ grade: gradeOf[status], label: `${t.overlay.status[status]} ${count.toLocaleString()}` })) }), [kind, rows]),
    list: listed && rows !== null ? (onShow) => <OverlayPanel overlay={overlay} onShow={onShow} /> : null,
  };
}
