import { useCallback, useMemo, useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import { selectOnceThere } from './selectOnceThere';

/** Seats that wait to be pasted: to be moved, or to be copied as often as somebody likes. */
export interface Clipboard {
  readonly kind: 'cut' | 'copy';
  readonly ids: readonly string[];
}

const nothing: Clipboard = { kind: 'cut', ids: [] };

/** Cutting, copying and pasting of seats, each with all below it. `revision` tells which one the chart shows. */
export function useClipboard(engine: ChartEngine | null, revision: () => number) {
  const { status, edits } = useServices();
  const { seats } = useOrgEdits();
  const [held, setHeld] = useState<Clipboard>(nothing);
  const putBack = useCallback(() => setHeld(nothing), []);

  return useMemo(() => {
    const take = (kind: Clipboard['kind']) => (ids: readonly string[]) => {
      setHeld({ kind, ids });
      status.set({ text: t.chart.taken[kind](ids.length), tone: 'done' });
    };
    const move = async (onto: string) => {
      const verdict = engine?.verdictOn(held.ids, onto);
      // What the chart itself refuses stays cut, to be put elsewhere.
      if (verdict && !verdict.allowed && verdict.reason !== undefined) return status.set({ text: verdict.reason, tone: 'problem' });
      const result = await seats.move([...held.ids], onto, { expectedRevision: edits.expecting(revision()) });
      if (result.ok) putBack();
    };
    const copy = async (onto: string) => {
      const result = await seats.copy([...held.ids], onto, edits.expecting(revision()));
      if (!result.ok || engine === null) return;
      engine.folds.expand(onto);
      const made = result.data.copyPositions.positions.map(({ id }) => id);
      // A filter must not take away what one adds.
      engine.keepSeen(made);
      selectOnceThere(engine, made);
    };
    return { held, cut: take('cut'), copy: take('copy'), putBack, paste: (onto: string) => void (held.kind === 'cut' ? move(onto) : copy(onto)) };
  }, [engine, held, putBack, seats, edits, status, revision]);
}
