import { describe, expect, it } from 'vitest';
import type { ChartSeatRowFragment } from '../../../gql/graphql';
import { compareSeats } from './compareSeats';
import { placedSeats } from './placed';

const seat = (id: string, reportsTo: string | null, more: Partial<ChartSeatRowFragment> = {}): ChartSeatRowFragment => ({
  id, reportsTo, title: id, rank: 0, fte: 1, headcount: 1, location: null, assistant: false, grade: null, managerRef: null, vacant: false, lifted: false, planState: null, heldUntil: null, directReports: 0, totalReports: 0,
  holders: [{ id: `per_${id}`, name: id, kind: 'PERMANENT', startsOn: null, endsOn: null, assignmentId: `asg_${id}` }], team: null, roles: [], ...more,
});
const byId = (seats: readonly ChartSeatRowFragment[]) => new Map(seats.map((each) => [each.id, each]));
const sideOf = (seats: readonly ChartSeatRowFragment[]) => ({ placed: placedSeats(seats), all: byId(seats) });

const before = [seat('ceo', null), seat('cto', 'ceo'), seat('dev', 'cto'), seat('ops', 'ceo')];

describe('comparing a scenario with what it stands on', () => {
  it('finds nothing where nothing differs, whatever objects hold it', () => {
    expect(compareSeats(byId(before), sideOf(before.map((each) => ({ ...each, rank: 7, directReports: 3 }))))).toEqual({ opened: new Set(), moved: new Map(), changed: new Set(), closed: [] });
  });

  it('tells opened, moved with the former lead, changed and closed', () => {
    const after = [seat('ceo', null, { title: 'Chief' }), seat('cto', 'ceo'), seat('dev', 'ceo'), seat('new', 'dev'), seat('late', null)];
    const comparison = compareSeats(byId([...before, seat('late', 'ops')]), sideOf(after));
    expect([...comparison.opened]).toEqual(['new']);
    expect([...comparison.moved]).toEqual([['dev', 'cto'], ['late', 'ops']]);
    expect([...comparison.changed]).toEqual(['ceo']);
    expect(comparison.closed.map(({ id }) => id)).toEqual(['ops']);
  });

  it.each<[string, Partial<ChartSeatRowFragment>]>([
    ['another holder', { holders: [{ id: 'per_x', name: 'X', kind: 'PERMANENT', startsOn: null, endsOn: null, assignmentId: 'asg_x' }] }],
    ['another kind of holding', { holders: [{ id: 'per_dev', name: 'dev', kind: 'INTERIM', startsOn: null, endsOn: null, assignmentId: 'asg_dev' }] }],
    ['vacancy', { holders: [], vacant: true }],
    ['that nobody comes after its holder', { heldUntil: '2026-12-31' }],
    ['another team', { team: { id: 'tea_1', name: 'One', color: 1, topologyType: null } }],
    ['another role', { roles: [{ id: 'rol_1', key: 'one', name: 'One' }] }],
    ['another location', { location: 'Oslo' }],
    ['other full-time equivalents', { fte: 0.5 }],
    ['a place as an assistant', { assistant: true }],
  ])('marks %s as changed', (_name, more) => {
    const after = before.map((each) => (each.id === 'dev' ? { ...each, ...more } : each));
    expect([...compareSeats(byId(before), sideOf(after)).changed]).toEqual(['dev']);
  });

  it('does not take a lifted seat, nor those below it, for closed or moved', () => {
    const after = before.map((each) => (each.id === 'cto' ? { ...each, reportsTo: null, lifted: true } : each));
    expect(compareSeats(byId(before), sideOf(after))).toEqual({ opened: new Set(), moved: new Map(), changed: new Set(), closed: [] });
    expect(placedSeats(after).map(({ id }) => id)).toEqual(['ceo', 'ops']);
  });
});

describe('the seats that stand in the chart', () => {
  it('are all while none is lifted, as the same list', () => expect(placedSeats(before)).toBe(before));

  it('end even where rows form a circle', () => {
    const circle = [seat('a', 'b'), seat('b', 'a'), seat('c', null, { lifted: true })];
    expect(placedSeats(circle).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
