import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderTeams } from './orderTeams';

/** Forests: each team is below an earlier one, or at the top. */
const forest = fc.array(fc.nat(), { maxLength: 40 }).map((picks) =>
  picks.map((pick, index) => ({ id: `t${index}`, parent: index === 0 || pick % (index + 1) === index ? null : { id: `t${pick % index}` } })));

it('shows every team once, right below the team above it', () => {
  fc.assert(fc.property(forest, (teams) => {
    const rows = orderTeams(teams);
    expect(rows.map((row) => row.team.id).sort()).toEqual(teams.map((team) => team.id).sort());
    rows.forEach(({ team, depth }, index) => {
      if (!team.parent) return expect(depth).toBe(0);
      const above = rows.slice(0, index).findLast((row) => row.depth < depth);
      expect(above?.team.id).toBe(team.parent.id);
    });
  }));
});

it('puts a team at the top when the one above is not in the list', () => {
  expect(orderTeams([{ id: 'a', parent: { id: 'gone' } }])).toEqual([{ team: { id: 'a', parent: { id: 'gone' } }, depth: 0 }]);
});
