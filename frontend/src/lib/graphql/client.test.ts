import { buildSchema, isObjectType } from 'graphql';
import { afterEach, expect, it, vi } from 'vitest';
import schemaText from '../../../../graph/schema.graphql?raw';
import { createGraphQLClient, embedded, followRevisions } from './client';

afterEach(() => { vi.unstubAllGlobals(); });

const pause = () => new Promise((resolve) => { setTimeout(resolve, 5); });

/** A client of a server that answers each query, by its name, from what it is given. */
function clientOf(answers: Record<string, () => unknown>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const name = /query (\w+)/.exec((JSON.parse(body) as { query: string }).query)?.[1] ?? '';
    asked.push(name);
    return Promise.resolve(new Response(JSON.stringify({ data: answers[name]?.() }), { headers: { 'content-type': 'application/json' } }));
  });
  let revise: (scenario: string | null) => void = () => undefined;
  const client = createGraphQLClient({ onRevision: (listener) => { revise = listener; return () => undefined; } }, { subscribe: () => () => undefined });
  followRevisions(client);
  return { client, asked, revise: () => revise(null) };
}

it('reads what is shown anew at a revision, also where teams and people stand in one place', async () => {
  const team = { __typename: 'Team', id: 'tea_1', name: 'Tiger', leads: [] };
  const { client, asked, revise } = clientOf({
    Team: () => ({ org: { __typename: 'Org', id: 'org', team: { ...team, findings: [{ __typename: 'Finding', rule: 'TEAM_SIZE', subject: team }] } } }),
    Exceptions: () => ({ org: { __typename: 'Org', id: 'org', limitExceptions: [{ __typename: 'LimitException', id: 'exc_1', subject: { __typename: 'Team', id: 'tea_1', name: 'Tiger' } }] } }),
    Search: () => ({ org: { __typename: 'Org', id: 'org', search: [] } }),
  });
  client.query('query Team { org { id team { id name findings { rule subject { __typename ... on Team { id name leads { id } } ... on Person { id name position { id } } } } } } }', {}).subscribe(() => undefined);
  await pause();
  client.query('query Exceptions { org { id limitExceptions { id subject { __typename ... on Team { id name } ... on Person { id name } } } } }', {}).subscribe(() => undefined);
  await pause();
  client.query('query Search { org { id search(text: "x") { label } } }', {}).subscribe(() => undefined);
  await pause();
  revise();
  await pause();
  expect(asked).toEqual(['Team', 'Exceptions', 'Search', 'Team', 'Exceptions', 'Search']);
});

it('asks anew who the viewer is at a revision of live', async () => {
  const people = [null, { __typename: 'Person', id: 'per_1', name: 'Anneliese Trautvetter' }];
  const { client, asked, revise } = clientOf({ Who: () => ({ viewer: { __typename: 'Viewer', person: people[Math.min(asked.length, 2) - 1] } }) });
  const seen: unknown[] = [];
  client.query<{ viewer: { person: { name: string } | null } }>('query Who { viewer { person { id name } } }', {}).subscribe(({ data }) => { seen.push(data?.viewer.person?.name ?? null); });
  await pause();
  revise();
  await pause();
  expect(asked).toEqual(['Who', 'Who']);
  expect(seen.at(-1)).toBe('Anneliese Trautvetter');
});

it('knows every type that has no id of its own', () => {
  const schema = buildSchema(schemaText);
  const without = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !type.name.startsWith('__') && !type.name.endsWith('Payload') && !type.getFields()['id'])
    .map((type) => type.name).filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name));
  expect(without.filter((name) => !(embedded as readonly string[]).includes(name))).toEqual([]);
});
