import { graphql } from '../../../lib/graphql/document';

/** What every part of a scenario's page needs to know of it. */
export const ScenarioFrame = graphql(`
  fragment ScenarioFrame on Scenario {
    id name state canEdit owned revision behind
    changesets { changeset { id } }
    actions { id doneAt }
    reviews { at verdict withdrawnAt }
  }
`);
