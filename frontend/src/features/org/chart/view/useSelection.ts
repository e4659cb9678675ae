import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import type { GridChoice } from '../../../../ui/grid/Grid';

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

  const choose = useCallback((id: string, choice: GridChoice) => {
    const rest = engine.selection.filter((other) => other !== id);
    if (choice === 'one' || choice === 'add') anchor.current = id;
    if (choice === 'one') engine.select([id]);
    if (choice === 'add') engine.select(rest.length === engine.selection.length ? [id, ...rest] : rest);
    if (choice === 'range') engine.select([id, ...between(anchor.current ?? id, id).filter((other) => other !== id)]);
    // The keyboard stays at a seat that is chosen no more, too.
    setCurrent(id);
  }, [engine, between]);
  return { selected, current, choose };
}
