import { useMemo } from 'react';
import type { OpenScenariosQuery } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
import type { Problem } from '../../lib/graphql/problem';
import { isOpen } from './steps';
import { useScenarioQuery } from './useScenarioQuery';

const OpenScenariosDocument = graphql(`query OpenScenarios { scenarios { id name state canEdit } }`);

interface OpenScenarios {
  /** Those that can be opened, edited and applied; none until they have been read. */
  readonly scenarios: OpenScenariosQuery['scenarios'];
  readonly loaded: boolean;
  /** Why they could not be read. */
  readonly problem: Problem | null;
}

/** The scenarios that the reader may choose from, wherever one is to be chosen. */
export function useOpenScenarios({ pause = false } = {}): OpenScenarios {
  const { data, problem } = useScenarioQuery(OpenScenariosDocument, {}, { pause });
  return useMemo(() => ({ scenarios: (data?.scenarios ?? []).filter(({ state }) => isOpen(state)), loaded: data !== undefined, problem }), [data, problem]);
}
