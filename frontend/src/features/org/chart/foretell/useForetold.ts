import { useEffect, useState } from 'react';
import type { ChartMove } from '../../../../chart/DragSession';
import type { Foretold } from '../../../../chart/gestures/drop';
import { t } from '../../../../lib/strings/strings';
import { useWorld } from '../../../../lib/useWorld';
import { useLimits } from '../../limits/limitsDocument';
import { askForetold } from './askForetold';
import { foretold } from './foretold';

/** A hand, or an arrow key, that only passes over a card asks nothing. */
const rest = 60;

/**
 * What a move would do to limits, told once the aim has rested; null until then, and while there is no move. Another
 * object is another move.
 */
export function useForetold(move: ChartMove | null): readonly Foretold[] | null {
  const world = useWorld();
  const { titleOf, limits } = useLimits();
  const [answer, setAnswer] = useState<{ readonly to: ChartMove; readonly findings: readonly Foretold[] } | null>(null);
  useEffect(() => {
    if (move === null || limits === null) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      askForetold(world, move, abort.signal).then(
        (preview) => setAnswer({ to: move, findings: foretold(preview, titleOf) }),
        // The move itself is not in question: what cannot be foretold is said, and found out when it is made.
        () => { if (!abort.signal.aborted) setAnswer({ to: move, findings: [{ tone: 'plain', text: t.chart.foretell.failed }] }); },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [move, world, limits, titleOf]);
  return answer !== null && answer.to === move ? answer.findings : null;
}
