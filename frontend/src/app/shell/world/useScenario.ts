import { useQuery } from 'urql';
import type { OpenScenarioQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { useWorld } from '../../../lib/useWorld';

const OpenScenarioDocument = graphql(`
  query OpenScenario($id: ID!) {
    scenario(id: $id) { id name state revision behind canEdit waves { effectiveOn changesets } }
  }
`);

export type OpenScenario = NonNullable<OpenScenarioQuery['scenario']>;

interface ScenarioRead {
  /** What the frame says of it; null until it has been read. */
  readonly scenario: OpenScenario | null;
  /** There is none that the viewer may see. */
  readonly gone: boolean;
  /** Why nobody can tell. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** The scenario that is open. */
export function useScenario(): ScenarioRead {
  const { scenario: id } = useWorld();
  const [{ data, error }, execute] = useQuery({ query: OpenScenarioDocument, variables: { id: id ?? '' }, pause: id === null });
  const scenario = data?.scenario?.id === id ? data?.scenario ?? null : null;
  const problem = id !== null && scenario === null && error ? problemOfCombined(error) : null;
  const refused = problem?.code === 'NOT_FOUND' || problem?.code === 'FORBIDDEN';
  const gone = refused || (id !== null && error === undefined && data?.scenario === null);
  return { scenario, gone, problem: gone ? null : problem, retry: () => execute({ requestPolicy: 'network-only' }) };
}
