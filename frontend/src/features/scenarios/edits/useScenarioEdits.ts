import { useMemo } from 'react';
import { useServices } from '../../../lib/services';
import { scenarioEdits, type ScenarioEdits } from './scenarioEdits';

/** The verbs of scenarios for a component. */
export function useScenarioEdits(): ScenarioEdits {
  const { edits, status, scenarios } = useServices();
  return useMemo(() => scenarioEdits({ edits, status, scenarios }), [edits, status, scenarios]);
}
