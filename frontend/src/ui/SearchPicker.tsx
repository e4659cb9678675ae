import type { SearchKind } from '../gql/graphql';
import { graphql } from '../lib/graphql/document';
import { useOrgQuery } from '../lib/graphql/useOrgQuery';
import { HitPicker, useTyping, type PickerProps } from './HitPicker';

export type { Picked } from './HitPicker';

const PickDocument = graphql(`
  query Pick($text: String!, $kinds: [SearchKind!]!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: $kinds, first: 8) { label detail node { id } position { id } } }
  }
`);

/** Finds a person, a seat, a team or a role by typing, and answers the one that is chosen. */
export function SearchPicker({ kind, ...rest }: PickerProps & { kind: SearchKind }) {
  const typing = useTyping();
  const { wanted } = typing;
  const [{ data, fetching }] = useOrgQuery({ query: PickDocument, variables: { text: wanted, kinds: [kind] }, pause: wanted === '' });
  const found = (data?.org.search ?? []).map(({ node, label, detail }) => ({ id: node.id, label, detail }));
  return <HitPicker {...rest} typing={typing} found={found} answer={data} fetching={fetching} />;
}
