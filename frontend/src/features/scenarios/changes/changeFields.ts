import type { ScenarioChangeFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import type { ChosenChange } from './closure';

/** A changeset of a scenario, as lists of them show it. */
export const ScenarioChange = graphql(`
  fragment ScenarioChange on ScenarioChangeset {
    effectiveOn needs
    changeset { id revision at actor summary reason changeCount }
    appliedAs { id summary at }
  }
`);

/** The same, ready to be grouped and chosen. */
export interface Change extends ChosenChange {
  readonly summary: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  readonly changeCount: number;
  readonly applied: boolean;
}

export const toChange = ({ changeset, effectiveOn, needs, appliedAs }: ScenarioChangeFragment): Change => ({
  id: changeset.id, needs, effectiveOn: effectiveOn ?? null, summary: changeset.summary, actor: changeset.actor, at: changeset.at, reason: changeset.reason ?? null, changeCount: changeset.changeCount, applied: appliedAs != null,
});
