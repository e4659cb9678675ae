import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';

const TeamChoicesDocument = graphql(`
  query TeamChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id teams(first: 100) { edges { node { id name } } } } }
`);
const TeamsFoundDocument = graphql(`
  query TeamsFound($text: String!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: [TEAM], first: 20) { label node { id } } } }
`);
const TeamChosenDocument = graphql(`
  query TeamChosen($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name } } }
`);

interface Choice { readonly value: string; readonly label: string }

/** Only the people of one team. It offers the first hundred teams, and finds any other by typing. */
export function TeamFilter({ value, onChange }: { value: string | null; onChange: (team: string | null) => void }) {
  const [text, setText] = useState('');
  const chosen = useChosen(value);
  const typed = text.trim() === chosen?.label ? '' : text.trim().slice(0, 200);
  const choices = useChoices(typed);
  const data = chosen && !choices.some((choice) => choice.value === chosen.value) ? [chosen, ...choices] : choices;
  return (
    <Select
      aria-label={t.people.team} placeholder={t.people.anyTeam} w={160} clearable searchable value={value} data={data} onChange={onChange}
      searchValue={text} onSearchChange={setText} filter={({ options }) => options}
    />
  );
}

/** The team that is chosen, whether it is among those that are offered or not. */
function useChosen(id: string | null): Choice | null {
  const [{ data }] = useOrgQuery({ query: TeamChosenDocument, variables: { id: id ?? '' }, pause: id === null });
  const team = data?.org.team;
  return id !== null && team ? { value: team.id, label: team.name } : null;
}

function useChoices(typed: string): readonly Choice[] {
  const [wanted] = useDebouncedValue(typed, 80);
  const [{ data: first }] = useOrgQuery({ query: TeamChoicesDocument });
  const [{ data: found }] = useOrgQuery({ query: TeamsFoundDocument, variables: { text: wanted }, pause: wanted === '' });
  if (wanted !== '') return (found?.org.search ?? []).map(({ node, label }) => ({ value: node.id, label }));
  return first?.org.teams.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
}
