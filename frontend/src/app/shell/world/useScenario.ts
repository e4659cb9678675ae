import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { OpenScenarioQuery } from '../../../gql/graphql';
import { useWorld } from '../../../lib/useWorld';

const OpenScenarioDocument = graphql(`
  query OpenScenario($id: ID!) {
    scenario(id: $id) { id name state revision behind canEdit }
  }
`);

export type OpenScenario = NonNullable<OpenScenarioQuery['scenario']>;

/** The scenario that is open: what the frame says of it; `gone` when there is none that the viewer may see. */
export function useScenario(): { scenario: OpenScenario | null; gone: boolean } {
  const { scenario: id } = useWorld();
  const [{ data, error }] = useQuery({ query: OpenScenarioDocument, variables: { id: id ?? '' }, pause: id === null });
  const scenario = data?.scenario?.id === id ? data?.scenario ?? null : null;
  const gone = id !== null && scenario === null && (error !== undefined || data?.scenario === null);
  return { scenario, gone };
}
