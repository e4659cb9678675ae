import { useProvideScope } from '../../../lib/commands/useCommands';
import { chartScope, drawnScope, type ChartActions } from './chartScope';

/** Hands the chart to commands. A component of its own, because there is nothing to provide before the engine is there. */
export function ProvideChart({ actions, drawn }: { actions: ChartActions; drawn: boolean }) {
  useProvideScope(chartScope, actions);
  return drawn ? <ProvideDrawn actions={actions} /> : null;
}

function ProvideDrawn({ actions }: { actions: ChartActions }) {
  useProvideScope(drawnScope, actions);
  return null;
}
