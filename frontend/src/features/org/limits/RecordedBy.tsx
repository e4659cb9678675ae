import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { Moment } from '../../../ui/Moment';

const RecordedByDocument = graphql(`
  query LimitExceptionRecorded($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }
    live: org { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }
  }
`);

/** Who recorded an exception, and when: history knows. What a scenario took over was recorded in live. */
export function RecordedBy({ id }: { id: string }) {
  const [{ data }] = useOrgQuery({ query: RecordedByDocument, variables: { id } });
  const changeset = (data?.org.history.edges[0] ?? data?.live.history.edges[0])?.node;
  return changeset ? <span>{t.limits.exceptions.by(changeset.actor)}, <Moment at={changeset.at} /></span> : null;
}
