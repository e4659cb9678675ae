import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { Problem } from '../../../lib/graphql/problem';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { useWorld } from '../../../lib/useWorld';
import { gradeRows, gradeSuccession, type GradedRow, type OverlayStatus } from './gradeRows';
import { OverlayDocument, SuccessionOverlayDocument } from './overlayDocument';
import type { OverlayKind } from './overlaySearch';

/** What of coaching the chart shows now, and the ways to change that. */
export interface Overlay {
  readonly kind: OverlayKind | undefined;
  readonly onKind: (kind: OverlayKind | undefined) => void;
  /** How each seat stands; null while nothing is shown, and until it has been read. */
  readonly rows: readonly GradedRow[] | null;
  /** Those that are shown alone; null for all. */
  readonly only: OverlayStatus | null;
  readonly onOnly: (only: OverlayStatus | null) => void;
  readonly problem: Problem | null;
  /** Nobody knows who the viewer is. */
  readonly isNobody: boolean;
  readonly listed: boolean;
  readonly onList: () => void;
}

/** Reads how people are coached while the chart shows it, and anew whenever something may have changed it. */
export function useOverlay(): Overlay {
  const { overlay: kind, overlayList, findings } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const { asOf } = useWorld();
  const ofSeats = kind === 'succession';
  const coached = useConfidentialQuery(OverlayDocument, {}, { pause: kind === undefined || ofSeats });
  const behind = useConfidentialQuery(SuccessionOverlayDocument, {}, { pause: !ofSeats });
  const { data, problem } = ofSeats ? behind : coached;
  const [chosen, setChosen] = useState<{ readonly kind: OverlayKind | undefined; readonly only: OverlayStatus | null }>({ kind, only: null });
  const rows = useMemo(() => {
    if (kind === 'succession') return behind.data ? gradeSuccession(behind.data.org.successionOverlay) : null;
    return kind === undefined || !coached.data ? null : gradeRows(kind, coached.data.org.coachingOverlay, asOf === null ? new Date() : new Date(asOf));
  }, [kind, coached.data, behind.data, asOf]);
  const only = chosen.kind === kind ? chosen.only : null;
  // The list of findings stands in the same place.
  const listed = overlayList === true && findings === undefined;
  return {
    kind, rows, problem, listed,
    only: rows?.some(({ status }) => status === only) ? only : null,
    isNobody: kind !== undefined && data !== undefined && data.viewer.person == null,
    onOnly: useCallback((next) => setChosen({ kind, only: next }), [kind]),
    onKind: useCallback((next) => void navigate({ to: '/chart', search: (now) => ({ ...now, overlay: next, overlayList: next && now.overlayList, query: next === undefined ? now.query : undefined }), replace: true }), [navigate]),
    onList: useCallback(() => void navigate({ to: '/chart', search: (now) => ({ ...now, overlayList: listed ? undefined : true, findings: undefined, rule: undefined }), replace: listed }), [navigate, listed]),
  };
}
