import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';
import { usePage, type Crumb } from '../../../lib/page';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { showFirstView } from './firstView';
import { restoreView, useKeptView } from './keptView';
import { readPlace } from './look/lookSearch';
import { goToPlace } from './look/place';
import { useSteps } from './useSteps';

/**
 * Ties the chart to the address: the chosen seat, the subtree in focus, and the breadcrumbs that lead out of it.
 * Choosing replaces the address, focusing adds to the way back, on which one looks again from where one did.
 */
export function useChartAddress(engine: ChartEngine | null, loaded: unknown) {
  const { seat, focus, levels, folds, at } = useSearch({ from: '/chart' });
  const { preferences, status } = useServices();
  const navigate = useNavigate();
  // The router would put lists back to where they were scrolled, against the keyboard that walks on in them.
  const go = useCallback((change: { seat?: string | undefined; focus?: string | undefined; levels?: undefined; folds?: undefined; at?: undefined }, replace: boolean) => {
    void navigate({ to: '/chart', search: (now) => ({ ...now, ...change }), replace, resetScroll: false });
  }, [navigate]);
  const arrived = useRef<ChartEngine | null>(null);
  const firstLook = useRef(false);

  const { step, take } = useSteps(engine);
  useEffect(() => {
    if (!engine) return;
    const first = arrived.current !== engine;
    arrived.current = engine;
    // The view of last time belongs to what was shown then: it comes back only with the same focus.
    const place = readPlace({ levels, folds, at });
    const isLinked = place.folds !== null || place.at !== null;
    const restored = first && !isLinked && restoreView(engine, focus ?? null);
    if (first && !restored && place.folds === null) showFirstView(engine);
    if (first) firstLook.current = !restored && !isLinked && seat === undefined;
    const before = take();
    if (engine.focus !== (focus ?? null)) engine.focusSubtree(focus ?? null, { fit: !restored && before === null });
    // Once one is there, the address need not say where that was: one looks elsewhere soon.
    if (isLinked) {
      if (!goToPlace(engine, place.folds, place.at)) status.set({ text: t.look.link.ignored([t.look.link.place]), tone: 'done' });
      go({ levels: undefined, folds: undefined, at: undefined }, true);
    }
    if (before !== null) {
      if (JSON.stringify(engine.folds.rule) !== JSON.stringify(before.folds)) engine.folds.follow(before.folds);
      engine.viewpoint.goTo(before.view);
    }
    if (seat === undefined) {
      if (before !== null) engine.select([]);
      return;
    }
    if (engine.selection[0] === seat || !engine.seat(seat)) return;
    engine.select([seat]);
    if (!restored && !isLinked && before === null) engine.flyTo(seat);
  }, [engine, seat, focus, levels, folds, at, loaded, go, status, step, take]);
  useKeptView(engine);
  usePage(useCrumbs(engine, focus ?? null));

  const selected = useRef<string | undefined>(seat);
  useEffect(() => { selected.current = seat; }, [seat]);
  return {
    /** Whether the view is still that of before anybody had looked: whoever takes it elsewhere says so. */
    firstLook,
    onSelect: useCallback((ids: readonly string[]) => { if (ids[0] !== selected.current) go({ seat: ids[0] }, true); }, [go]),
    onFocusChange: useCallback((id: string | null) => go({ focus: id ?? undefined }, false), [go]),
    onOpen: useCallback((id: string) => {
      preferences.set((now) => ({ ...now, inspectorOpen: true }));
      go({ seat: id }, true);
    }, [go, preferences]),
  };
}

/** "Chart", then the leads above the focus, then the focus itself. */
function useCrumbs(engine: ChartEngine | null, focus: string | null): readonly Crumb[] {
  // Names on the way may change while it is shown, so it is worked out anew with each layout.
  const subscribe = useCallback((changed: () => void) => engine?.on('layout', changed) ?? (() => undefined), [engine]);
  const names = useSyncExternalStore(subscribe, () => (engine && focus !== null ? wayTo(engine, focus) : ''));
  return useMemo(() => {
    const ids = engine && focus !== null && names !== '' ? [...engine.ancestors(focus), focus] : [];
    const labels = names.split('\n');
    return [
      { label: t.chart.title, open: () => engine?.focusSubtree(null) },
      ...ids.map((id, index) => ({ label: labels[index] ?? '', open: () => engine?.focusSubtree(id) })),
    ];
  }, [engine, focus, names]);
}

/** The names on the way to a seat, as one text that compares by value. */
function wayTo(engine: ChartEngine, id: string): string {
  return [...engine.ancestors(id), id].map((each) => {
    const seat = engine.seat(each);
    return seat ? seatName(seat).replaceAll('\n', ' ') : '';
  }).join('\n');
}
