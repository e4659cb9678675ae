import { expect, it } from 'vitest';
import { countLinks, groupsOf, linksOfMap, teamsOfMap, touching } from './mapOf';

const department = { id: 'd', name: 'Product', kind: 'DEPARTMENT', parent: null };
const group = { id: 'g', name: 'Money', kind: 'GROUP', parent: department };
const teams = [
  { id: 'a', name: 'A', kind: 'TEAM', topologyType: 'STREAM_ALIGNED' as const, parent: group },
  { id: 'b', name: 'B', kind: 'TEAM', parent: null },
  group,
  department,
  { id: 'c', name: 'Guild', kind: 'COMMITTEE', topologyType: 'ENABLING' as const, parent: null },
];
const interactions = [{ id: 'i', mode: 'FACILITATING' as const, state: 'EXPIRED', from: teams[4]!, to: teams[0]! }];
const dependencies = [{ id: 'd', severity: 'HIGH' as const, overdue: false, needer: teams[0]!, provider: teams[1]! }];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('draws teams, and whoever else has a type or works with others', () => {
  expect(ids(teamsOfMap(teams, new Set(), {}))).toEqual(['a', 'b', 'c']);
  expect(ids(teamsOfMap(teams, new Set(['g']), {}))).toEqual(['a', 'b', 'g', 'c']);
  expect(ids(teamsOfMap(teams, new Set(), { type: 'NONE' }))).toEqual(['b']);
  expect(ids(teamsOfMap(teams, new Set(), { group: 'd' }))).toEqual(['a']);
});

it('links by mode and by kind', () => {
  expect(linksOfMap(interactions, dependencies, {})).toMatchObject([{ id: 'i', from: 'c', to: 'a', expired: true }, { id: 'd', from: 'a', to: 'b' }]);
  expect(ids(linksOfMap(interactions, dependencies, { mode: 'COLLABORATION' }))).toEqual([]);
  expect(ids(linksOfMap(interactions, dependencies, { links: 'dependencies' }))).toEqual(['d']);
});

it('keeps strong what touches the team that is followed', () => {
  const links = linksOfMap(interactions, dependencies, {});
  expect(touching(null, links)).toBeNull();
  expect([...touching('c', links)!].sort()).toEqual(['a', 'c', 'i']);
});

it('counts the links of each team', () => {
  expect(countLinks(linksOfMap(interactions, dependencies, {})).get('a')).toEqual({ interaction: 1, dependency: 1 });
});

it('lists departments once, by name', () => {
  expect(groupsOf(teams).map(({ name }) => name)).toEqual(['Money', 'Product']);
});
