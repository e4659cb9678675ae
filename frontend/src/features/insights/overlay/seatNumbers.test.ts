import { describe, expect, it } from 'vitest';
import { bandsOf, gradesOf, numbersIn, ofSeats, seatsOnly, teamsIn } from './seatNumbers';

const seats = (...values: number[]) => values.map((value, at) => ({ id: `pos_${at}`, value }));
const none = { atLeast: null, atMost: null };

describe('numbers of seats', () => {
  it('are those of the nearest seat or team around or beside them', () => {
    expect(numbersIn({ org: { id: 'org', chart: { seats: [{ id: 'pos_1', span: 3 }, { id: 'pos_2', span: null }] } } }, ['org', 'chart', 'seats', 'span'])).toEqual([{ id: 'pos_1', value: 3 }]);
    expect(numbersIn({ org: { metrics: { byTeam: [{ team: { id: 'tea_1' }, vacancies: 2 }] } } }, ['org', 'metrics', 'byTeam', 'vacancies'])).toEqual([{ id: 'tea_1', value: 2 }]);
    const team = { id: 'tea_1', memberships: [{ allocation: 60, position: { id: 'pos_1' } }, { allocation: 40 }] };
    expect(numbersIn({ teams: [team] }, ['teams', 'memberships', 'allocation'])).toEqual([{ id: 'pos_1', value: 60 }, { id: 'tea_1', value: 40 }]);
    expect(numbersIn({ org: { people: [{ id: 'per_1', count: 3 }] } }, ['org', 'people', 'count'])).toEqual([]);
  });

  it('of a group are those of each of its seats, in place of whatever the group is named by', () => {
    const groups = [{ keys: [{ node: { id: 'tea_1' } }], span: { average: 3 }, seatIds: ['pos_1', 'pos_2'] }, { keys: [], span: { average: 5 }, seatIds: ['pos_3'] }, { span: { average: null }, seatIds: ['pos_4'] }];
    expect(numbersIn({ org: { aggregateSeats: { groups } } }, ['org', 'aggregateSeats', 'groups', 'span', 'average'])).toEqual([{ id: 'pos_1', value: 3 }, { id: 'pos_2', value: 3 }, { id: 'pos_3', value: 5 }]);
  });

  it('are of the seats that the chart has, in any world', () => {
    const [seat, team, world] = [`pos_${'0'.repeat(26)}`, `tea_${'0'.repeat(26)}`, `scn_${'0'.repeat(26)}`];
    expect(numbersIn({ seats: [{ id: `${seat}@${world}`, span: 3 }] }, ['seats', 'span'])).toEqual([{ id: seat, value: 3 }]);
    expect([...teamsIn({ org: { chart: { seats: [{ id: `${seat}@${world}`, team: { id: `${team}@${world}` } }, { id: 'pos_2', team: null }] } } })]).toEqual([[seat, team]]);
  });

  it('are one for each seat, and of nothing else', () => {
    expect(seatsOnly([{ id: 'pos_1', value: 60 }, { id: 'tea_1', value: 7 }, { id: 'pos_2', value: 10 }, { id: 'pos_1', value: 40 }])).toEqual([{ id: 'pos_1', value: 40 }, { id: 'pos_2', value: 10 }]);
  });

  it('are for the seats of a team those of the team', () => {
    expect(ofSeats([{ id: 'tea_1', value: 7 }], new Map([['pos_1', 'tea_1'], ['pos_2', 'tea_2'], ['pos_3', 'tea_1']]))).toEqual([{ id: 'pos_1', value: 7 }, { id: 'pos_3', value: 7 }]);
  });
});

describe('bands', () => {
  it('have a step for each of few values, and of many about as many seats each', () => {
    expect(bandsOf(seats(0, 5, 0, 2), none).map(({ grade, label, seats: { length } }) => [grade, label, length])).toEqual([['high', '5', 1], ['mid', '2', 1], ['low', '0', 2]]);
    expect(bandsOf(seats(1, 2, 3, 4, 5, 6, 7, 8), none).map(({ label }) => label)).toEqual(['7 to 8', '5 to 6', '3 to 4', '1 to 2']);
    const equal = bandsOf(seats(0, 0, 0, 0, 0, 0, 1, 2, 3, 4), none);
    expect(equal.map(({ label, seats: { length } }) => [label, length])).toEqual([['4', 1], ['3', 1], ['1 to 2', 2], ['0', 6]]);
    expect(bandsOf([], none)).toEqual([]);
  });

  it('say of a check where it holds', () => {
    const bands = bandsOf(seats(9, 12), { atLeast: null, atMost: 9 });
    expect(bands.map(({ grade, label }) => [grade, label])).toEqual([['wanting', 'Not at most 9'], ['well', 'At most 9']]);
    expect([...gradesOf(bands, 'Headcount')]).toEqual([['pos_1', { grade: 'wanting', label: 'Headcount: 12', text: 'Headcount: 12' }], ['pos_0', { grade: 'well', label: 'Headcount: 9', text: 'Headcount: 9' }]]);
    expect(bandsOf(seats(3), { atLeast: 1, atMost: 9 }).map(({ label }) => label)).toEqual(['1 to 9']);
  });
});
