import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { useWorld } from '../../../lib/useWorld';
import { withBareIds } from '../../../lib/worldIds';

const HoldingDocument = graphql(`
  query Holding($id: ID!) {
    scenario(id: $id) {
      id
      revision
      holding {
        seats { id title totalReports person { id name } }
        people { id name }
      }
    }
  }
`);

/** Something that waits to be placed. */
export interface Waiting {
  readonly kind: 'seat' | 'person';
  readonly id: string;
  /** Who it is: a name, or the title of a vacant seat. */
  readonly name: string;
  readonly detail: string;
  /** How many seats are below. */
  readonly below: number;
}

export interface Holding {
  readonly seats: readonly Waiting[];
  readonly people: readonly Waiting[];
  /** The revision of the scenario that was read. */
  readonly revision: number;
  /** Why nobody can tell what waits. */
  readonly problem: Problem | null;
}

const none: Holding = { seats: [], people: [], revision: 0, problem: null };

/** The people and seats of the open scenario that are lifted out and not yet placed. */
export function useHolding(): Holding {
  const { scenario: id, asOf } = useWorld();
  const [{ data, error }] = useQuery({ query: HoldingDocument, variables: { id: id ?? '' }, pause: id === null || asOf !== null });
  return useMemo(() => {
    const scenario = withBareIds(data?.scenario);
    if (!scenario || scenario.id !== id) return error ? { ...none, problem: problemOfCombined(error) } : none;
    const { seats, people } = scenario.holding;
    return {
      seats: seats.map((seat): Waiting => ({ kind: 'seat', id: seat.id, name: seat.person?.name ?? seat.title, detail: seat.person ? seat.title : '', below: seat.totalReports })),
      people: people.map((person): Waiting => ({ kind: 'person', id: person.id, name: person.name, detail: '', below: 0 })),
      revision: scenario.revision,
      problem: null,
    };
  }, [data, error, id]);
}
