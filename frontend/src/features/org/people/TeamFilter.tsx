import { Select } from '@mantine/core';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';

const TeamChoicesDocument = graphql(`
  query TeamChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id teams(first: 100) { edges { node { id name } } } } }
`);

/** Only the people of one team. Teams past the first hundred are found by the palette. */
export function TeamFilter({ value, onChange }: { value: string | null; onChange: (team: string | null) => void }) {
  const [{ data }] = useOrgQuery({ query: TeamChoicesDocument });
  const teams = data?.org.teams.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  return <Select aria-label={t.people.team} placeholder={t.people.anyTeam} w={160} clearable searchable value={value} data={teams} onChange={onChange} />;
}
