import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AimedMove } from '../../../../chart/DragSession';
import type { ChartEngine } from '../../../../chart/engine';
import { t } from '../../../../lib/strings/strings';
import { saidOf } from './foretold';
import { useForetold } from './useForetold';

/** While cards are dragged over another one: what limits say of that drop is shown at the hand, and all of it is said aloud. */
export function DragHint({ engine }: { engine: ChartEngine }) {
  const [aim, setAim] = useState<AimedMove | null>(null);
  useEffect(() => engine.on('aim', setAim), [engine]);
  const findings = useForetold(aim?.move ?? null);
  useEffect(() => engine.setForetold(aim && findings && { move: aim.move, findings }), [engine, aim, findings]);
  return <VisuallyHidden role="status" aria-label={t.chart.foretell.drag}>{aim && findings && [...aim.words, ...findings.map(saidOf)].join('. ')}</VisuallyHidden>;
}
