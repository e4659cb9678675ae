import { useCallback, useMemo, useState } from 'react';
import type { ChartMove } from '../../../chart/DragSession';
import type { ChartEngine } from '../../../chart/engine';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import type { ChartActions } from './chartScope';
import type { ChartData } from './useChartData';

/** What stands over the chart and waits for an answer. */
export type ChartDialog =
  | { readonly kind: 'add'; readonly under: string | null }
  | { readonly kind: 'assign'; readonly id: string }
  | { readonly kind: 'close'; readonly ids: readonly string[] }
  | { readonly kind: 'paper'; readonly to: 'export' | 'print' }
  | null;

/** What can be done on the chart, for commands and for drops. */
export function useChartActions(engine: ChartEngine | null, data: ChartData, onFindingList: () => void) {
  const { preferences, status, edits, worlds } = useServices();
  const { seats } = useOrgEdits();
  const [dialog, setDialog] = useState<ChartDialog>(null);
  const [cut, setCut] = useState<readonly string[]>([]);
  const { reload, revision } = data;

  /** Shows the move at once; what the server answers is right in any case, and a refusal brings the old chart back. */
  const onMove = useCallback(async (move: ChartMove) => {
    const [first] = move.seatIds;
    const stays = move.seatIds.length === 1 && first !== undefined && engine?.seat(first)?.reportsTo === move.newParentId;
    engine?.moveSeats(move);
    const expectedRevision = edits.expecting(revision());
    const result = stays
      ? await seats.reorder(first, move.index, expectedRevision)
      : await seats.move([...move.seatIds], move.newParentId, { index: move.index, expectedRevision });
    if (!result.ok) reload();
  }, [engine, seats, edits, reload, revision]);

  const onRename = useCallback((id: string, title: string) => void seats.rename(id, title, edits.expecting(revision())), [seats, edits, revision]);

  const actions = useMemo<ChartActions | null>(() => engine && {
    engine,
    readOnly: () => worlds.readOnly.get(),
    chosen: () => chosenOf(engine),
    one: () => engine.current ?? engine.selection[0] ?? null,
    addBelow: (id) => { engine.folds.expand(id); setDialog({ kind: 'add', under: id }); },
    addBeside: (id) => setDialog({ kind: 'add', under: engine.seat(id)?.reportsTo ?? null }),
    assign: (id) => setDialog({ kind: 'assign', id }),
    vacate: (id) => void seats.vacate(id, undefined, edits.expecting(revision())),
    close: (ids) => setDialog({ kind: 'close', ids }),
    cut(ids) {
      setCut(ids);
      status.set({ text: t.chart.cut(ids.length), tone: 'done' });
    },
    canPaste: () => cut.length > 0,
    paste(onto) {
      setCut([]);
      void seats.move([...cut], onto, { expectedRevision: edits.expecting(revision()) });
    },
    moveAlone(id) {
      const lead = engine.seat(id)?.reportsTo ?? null;
      const above = lead === null ? null : engine.seat(lead)?.reportsTo ?? null;
      void seats.move([id], above, { alone: true, expectedRevision: edits.expecting(revision()) });
    },
    inScenario: () => { const world = worlds.current.get(); return world.scenario !== null && world.asOf === null; },
    lift: (ids) => void seats.lift([...ids], edits.expecting(revision())),
    compare: (compare) => preferences.set((now) => ({ ...now, compare })),
    comparing: () => preferences.get().compare,
    toggleMinimap: () => preferences.set((now) => ({ ...now, minimap: !now.minimap })),
    toggleLines: () => preferences.set((now) => ({ ...now, lines: !now.lines })),
    toggleFindings: () => preferences.set((now) => ({ ...now, findings: !now.findings })),
    toggleFindingList: onFindingList,
    toPaper: (to) => setDialog({ kind: 'paper', to }),
  }, [engine, seats, status, preferences, cut, edits, worlds, revision, onFindingList]);

  return { actions, cut, onPutBack: useCallback(() => setCut([]), []), onMove: (move: ChartMove) => void onMove(move), onRename, dialog, setDialog };
}

/** The selection, or the card that the keyboard is on. */
function chosenOf(engine: ChartEngine): readonly string[] {
  if (engine.selection.length > 0) return engine.selection;
  return engine.current === null ? [] : [engine.current];
}
