import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartMove } from '../../../chart/DragSession';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import type { Reshape } from '../reshape/ReshapeDialog';
import type { ChartActions } from './chartScope';
import { useClipboard } from './useClipboard';
import type { ChartData } from './useChartData';
import type { LookActions } from './look/useLookActions';
import type { Views } from './view/useViews';

/** What stands over the chart and waits for an answer. */
export type ChartDialog =
  | { readonly kind: 'add'; readonly under: string | null }
  | { readonly kind: 'assign'; readonly id: string }
  | { readonly kind: 'reshape'; readonly what: Reshape; readonly id: string }
  | { readonly kind: 'close'; readonly ids: readonly string[] }
  | { readonly kind: 'paper'; readonly to: 'export' | 'print' }
  | null;

/** What can be done on the chart, for commands and for drops. */
export function useChartActions(engine: ChartEngine | null, data: ChartData, onFindingList: () => void, views: Views, looks: LookActions) {
  const { preferences, status, edits, worlds } = useServices();
  const { seats } = useOrgEdits();
  const [dialog, setDialog] = useState<ChartDialog>(null);
  const { reload, revision, rowsNow } = data;
  const clipboard = useClipboard(engine, revision);

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

  // A hand that let go over a card that refuses would else be left without an answer.
  useEffect(() => engine?.on('letGo', ({ reason }) => { if (reason !== null) status.set({ text: reason, tone: 'problem' }); }), [engine, status]);

  // What a rename was begun at is what its author saw, whatever comes while they type.
  const renamedAt = useRef(0);
  useEffect(() => engine?.on('rename', () => { renamedAt.current = revision(); }), [engine, revision]);
  const onRename = useCallback(async (id: string, title: string) => (await seats.rename(id, title, edits.expecting(renamedAt.current))).ok, [seats, edits]);

  const actions = useMemo<ChartActions | null>(() => engine && {
    engine,
    readOnly: () => worlds.readOnly.get(),
    chosen: () => chosenOf(engine, views),
    one: () => (views.kind === 'chart' ? engine.current ?? engine.selection[0] : engine.selection[0]) ?? null,
    view: () => views.kind,
    show: views.show,
    rename(id) {
      if (views.kind === 'chart') {
        engine.setCurrent(id);
        engine.handleKey('F2', { shift: false });
        return;
      }
      views.show('table');
      views.setEdited({ key: id, column: 'title' });
    },
    addBelow: (id) => { engine.folds.expand(id); setDialog({ kind: 'add', under: id }); },
    addBeside: (id) => setDialog({ kind: 'add', under: engine.seat(id)?.reportsTo ?? null }),
    assign: (id) => setDialog({ kind: 'assign', id }),
    vacate: (id) => void seats.vacate(id, undefined, edits.expecting(revision())),
    reshape: (what, id) => setDialog({ kind: 'reshape', what, id }),
    close: (ids) => setDialog({ kind: 'close', ids }),
    cut: clipboard.cut,
    copy: clipboard.copy,
    canPaste: () => clipboard.held.ids.length > 0,
    paste: clipboard.paste,
    putBack: clipboard.putBack,
    foldAround(id) {
      engine.folds.collapseAround(id);
      const seat = engine.seat(id);
      if (seat) status.set({ text: t.chart.around(seatName(seat), engine.folds.hidden), tone: 'done' });
    },
    chooseTeam(id) {
      const team = engine.seat(id)?.team;
      if (!team) return;
      // Those that are looked at: whoever is out of the focus or filtered out must not be moved or closed unseen.
      const ids = engine.idsWhere((seat) => seat.team?.id === team.id && engine.listing.indexOf(seat.id) >= 0);
      engine.select([id, ...ids.filter((each) => each !== id)]);
      status.set({ text: t.chart.teamChosen(team.name, ids.length), tone: 'done' });
    },
    rows: () => chosenOf(engine, views).flatMap((id) => rowsNow().all.get(id) ?? []),
    revision,
    updateMany: async (change, seen) => (await seats.updateMany({ positions: [...chosenOf(engine, views)], expectedRevision: edits.expecting(seen), ...change })).ok,
    editMany() {
      preferences.set((now) => ({ ...now, inspectorOpen: true }));
      // The field is there once the inspector is.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-many-seats] dd button')?.focus());
    },
    assists(id) {
      const seat = engine.seat(id);
      return seat && seat.reportsTo !== null ? seat.assistant : null;
    },
    setAssistant: (position, assistant) => void seats.update({ position, assistant, expectedRevision: edits.expecting(revision()) }),
    moveAlone(id) {
      const lead = engine.seat(id)?.reportsTo ?? null;
      const above = lead === null ? null : engine.seat(lead)?.reportsTo ?? null;
      void seats.move([id], above, { alone: true, expectedRevision: edits.expecting(revision()) });
    },
    canMoveBeside: (id, step) => engine.moveBeside(id, step) !== null,
    moveBeside(id, step) {
      const move = engine.moveBeside(id, step);
      if (move !== null) void onMove(move);
    },
    inScenario: () => { const world = worlds.current.get(); return world.scenario !== null && world.asOf === null; },
    lift: (ids) => void seats.lift([...ids], edits.expecting(revision())),
    compare: (compare) => preferences.set((now) => ({ ...now, compare })),
    comparing: () => preferences.get().compare,
    toggleMinimap: () => preferences.set((now) => ({ ...now, minimap: !now.minimap })),
    looks,
    toggleFindings: () => preferences.set((now) => ({ ...now, findings: !now.findings })),
    toggleFindingList: onFindingList,
    toPaper: (to) => setDialog({ kind: 'paper', to }),
  }, [engine, seats, status, preferences, clipboard, edits, worlds, revision, rowsNow, onFindingList, views, looks, onMove]);

  return { actions, clipboard, onMove: (move: ChartMove) => void onMove(move), onRename, dialog, setDialog };
}

/** The selection, or the card that the keyboard is on. */
function chosenOf(engine: ChartEngine, views: Views): readonly string[] {
  if (engine.selection.length > 0 || views.kind !== 'chart') return engine.selection;
  return engine.current === null ? [] : [engine.current];
}
