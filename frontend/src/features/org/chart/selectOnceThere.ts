import type { ChartEngine } from '../../../chart/engine';

/** Selects seats that an edit has made, as soon as the chart has them; not where somebody has chosen others by then. */
export function selectOnceThere(engine: ChartEngine, ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  const select = () => {
    if (ids.some((id) => engine.seat(id) === undefined)) return false;
    engine.select(ids);
    engine.setCurrent(first);
    return true;
  };
  if (select()) return;
  const stops = [engine.on('layout', () => { if (select()) stop(); }), engine.on('select', () => stop())];
  const stop = () => stops.forEach((each) => each());
}
