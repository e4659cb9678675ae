import { useEffect } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import type { FoldRule } from '../../../chart/model/foldRule';

const key = 'cadre.chart.view';

interface Kept {
  readonly focus: string | null;
  readonly view: { readonly x: number; readonly y: number; readonly k: number };
  readonly folds: FoldRule;
}

/** Remembers where the chart was looked at, for as long as this window lives: a reload comes back to it. */
export function useKeptView(engine: ChartEngine | null): void {
  useEffect(() => {
    if (!engine) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = engine.on('camera', (view) => {
      clearTimeout(timer);
      timer = setTimeout(() => keep({ focus: engine.focus, view, folds: engine.folds.rule }), 250);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [engine]);
}

/** Brings the kept view back if it shows the same focus. Answers whether it did. */
export function restoreView(engine: ChartEngine, focus: string | null): boolean {
  const kept = read();
  if (!kept || kept.focus !== focus) return false;
  engine.folds.follow(kept.folds);
  engine.setView(kept.view);
  return true;
}

function keep(kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch (error) {
    console.info('The view of the chart is not kept.', error);
  }
}

function read(): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Kept> | null;
    const { x, y, k } = kept?.view ?? {};
    if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(k) || Number(k) <= 0) return null;
    const { levels, except } = kept?.folds ?? {};
    if (!Number.isInteger(levels) || !Array.isArray(except)) return null;
    return { focus: kept?.focus ?? null, view: { x: Number(x), y: Number(y), k: Number(k) }, folds: { levels: Number(levels), except: except.filter((id) => typeof id === 'string') } };
  } catch {
    return null;
  }
}
