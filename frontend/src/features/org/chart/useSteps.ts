import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import type { View } from '../../../chart/camera';
import type { ChartEngine } from '../../../chart/engine';
import type { FoldRule } from '../../../chart/model/foldRule';

/** Where one looked at a step of the way back and forth. */
export interface Step {
  readonly view: View;
  readonly folds: FoldRule;
}

/**
 * Remembers where the chart was looked at on each step that the browser can go back or forth to. `step` tells when it is
 * another one, and `take` answers once where one looked then; null where one goes on, or was elsewhere.
 */
export function useSteps(engine: ChartEngine | null): { readonly step: number; readonly take: () => Step | null } {
  const { history } = useRouter();
  // The search of a room is that of the place that was come to, which the address may be ahead of.
  const step = useRouterState({ select: ({ location, resolvedLocation }) => (resolvedLocation ?? location).state.__TSR_index });
  const steps = useRef(new Map<number, Step>());
  const back = useRef<Step | null>(null);
  useEffect(() => {
    if (!engine) return;
    let at = history.location.state.__TSR_index;
    let focus = engine.focus;
    let view = engine.viewpoint.view;
    // To focus elsewhere moves the view before it is a step of its own.
    const stopLooking = engine.on('camera', (now) => { if (engine.focus === focus) view = now; });
    const stop = history.subscribe(({ location: { state }, action: { type } }) => {
      const next = state.__TSR_index;
      if (type !== 'REPLACE') {
        steps.current.set(at, { view, folds: engine.folds.rule });
        if (type === 'PUSH') for (const index of steps.current.keys()) if (index >= next) steps.current.delete(index);
        back.current = steps.current.get(next) ?? null;
        at = next;
      }
      focus = focusOf(history.location.search);
      view = engine.viewpoint.view;
    });
    return () => {
      stop();
      stopLooking();
    };
  }, [engine, history]);
  const take = useCallback(() => {
    const taken = back.current;
    back.current = null;
    return taken;
  }, []);
  return { step, take };
}

function focusOf(search: string): string | null {
  return new URLSearchParams(search).get('focus');
}
