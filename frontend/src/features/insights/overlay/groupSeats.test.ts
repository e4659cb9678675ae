import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withGroupSeats } from './groupSeats';

const same = (text: string) => print(parse(text));

describe('groups of an aggregate', () => {
  it('say which seats are in them, all of them where the query does not say of how many', () => {
    expect(withGroupSeats('{ org { aggregateSeats(by: LOCATION) { groups { seats } total { seats } groupCount } } }'))
      .toBe(same('{ org { aggregateSeats(by: LOCATION) { groups(first: 1000) { seats seatIds } total { seats } groupCount } } }'));
    expect(withGroupSeats('{ org { aggregateTeams(by: KIND) { groups(first: 3) { teams } } } }')).toContain('groups(first: 3)');
  });

  it('are found in fragments', () => {
    expect(withGroupSeats('{ org { aggregatePeople(by: TENURE) { ...F ... { groups(first: 2) { people } } } } } fragment F on PersonAggregate { groups { people } }').match(/seatIds/g)).toHaveLength(2);
  });

  it('are those of seats, people and teams alone', () => {
    for (const query of ['{ org { aggregateObjectives(by: TEAM) { groups { objectives } } } }', '{ org { metrics { byTeam { team { id } vacancies } } } }']) expect(withGroupSeats(query)).toBe(same(query));
    expect(withGroupSeats('{')).toBe('{');
  });
});
