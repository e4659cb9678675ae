import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChartEngine } from '../../../../chart/engine';

export type Choice = 'one' | 'add' | 'range';

/**
 * The selection of the chart for a view beside it. `current` is the seat that the keyboard is on: the one chosen last,
 * whoever chose it. A range goes from the last seat that was chosen alone, in the order that `between` tells.
 */
export function useSelection(engine: ChartEngine, between: (from: string, to: string) => readonly string[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(engine.selection));
  const [current, setCurrent] = useState<string | null>(engine.selection[0] ?? engine.current);
  const anchor = useRef(current);
  useEffect(() => engine.on('select', (ids) => {
    setSelected(new Set(ids));
    setCurrent((now) => (now !== null && ids.includes(now) ? now : ids[0] ?? now));
  }), [engine]);

  const choose = useCallback((id: string, choice: Choice) => {
    setCurrent(id);
    if (choice === 'range') return engine.select([id, ...between(anchor.current ?? id, id).filter((other) => other !== id)]);
    anchor.current = id;
    const rest = engine.selection.filter((other) => other !== id);
    if (choice === 'one') engine.select([id]);
    else engine.select(rest.length === engine.selection.length ? [id, ...rest] : rest);
  }, [engine, between]);
  return { selected, current, choose };
}
