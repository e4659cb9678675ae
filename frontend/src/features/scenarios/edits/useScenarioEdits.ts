import { useMemo } from 'react';
import { useServices } from '../../../lib/services';
import { scenarioEdits, type ScenarioEdits } from './scenarioEdits';

/** The verbs of scenarios for a component. */
export function useScenarioEdits(): ScenarioEdits {
  const { edits, live, status, scenarios, worlds } = useServices();
  return useMemo(() => scenarioEdits({ edits, live, status, scenarios, worlds }), [edits, live, status, scenarios, worlds]);
}
