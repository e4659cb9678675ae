import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import type { EditedCell } from '../../../../ui/grid/column';
import type { ChartViewKind } from './viewSearch';

export interface Views {
  readonly kind: ChartViewKind;
  readonly show: (kind: ChartViewKind) => void;
  /** The cell of the table that is edited. */
  readonly edited: EditedCell | null;
  readonly setEdited: (cell: EditedCell | null) => void;
}

/**
 * Which view the address asks for. The engine lives on below the others and keeps focus, folds and selection, so that
 * all of them show the same; on the way back to the chart it goes to what was chosen elsewhere.
 */
export function useViews(engine: ChartEngine | null): Views {
  const { view: kind = 'chart' } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const left = useRef<string | undefined>(undefined);
  const last = useRef(kind);
  useEffect(() => {
    const before = last.current;
    last.current = kind;
    if (!engine || before === kind) return;
    const [first] = engine.selection;
    if (before === 'chart') left.current = first;
    else if (kind === 'chart' && first !== undefined && first !== left.current) engine.flyTo(first);
  }, [engine, kind]);
  const show = useCallback((next: ChartViewKind) => {
    setEdited(null);
    void navigate({ to: '/chart', search: (now) => ({ ...now, view: next === 'chart' ? undefined : next }) });
  }, [navigate]);
  return useMemo(() => ({ kind, show, edited, setEdited }), [kind, show, edited]);
}
