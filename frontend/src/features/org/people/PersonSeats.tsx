import { Link } from '@tanstack/react-router';
import { unmask, type FragmentType } from '../../../gql';
import type { PersonSeatsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import page from '../../../ui/page.module.css';

const PersonSeatsFields = graphql(`
  fragment PersonSeats on Person {
    id
    manager { id name }
    assignments { id kind fte startsOn endsOn current position { id title closedOn team { id name color } } }
  }
`);

type Held = PersonSeatsFragment['assignments'][number];

export function PersonSeats({ person: masked }: { person: FragmentType<typeof PersonSeatsFields> }) {
  const person = unmask(PersonSeatsFields, masked);
  const now = person.assignments.filter((held) => held.current);
  const past = person.assignments.filter((held) => !held.current);
  return (
    <>
      <section className={page.section}>
        <h2>{t.people.seats}</h2>
        {now.length === 0 ? <p className={page.soft}>{t.people.seatsEmpty}</p> : <ul className={page.list}>{now.map((held) => <HeldSeat key={held.id} held={held} />)}</ul>}
        {person.manager && (
          <p className={page.soft}>{t.people.reportsTo} <Link to="/people/$personId" params={{ personId: person.manager.id }}>{person.manager.name}</Link></p>
        )}
      </section>
      {past.length > 0 && <section className={page.section}><h2>{t.people.past}</h2><ul className={page.list}>{past.map((held) => <HeldSeat key={held.id} held={held} />)}</ul></section>}
    </>
  );
}

function HeldSeat({ held }: { held: Held }) {
  const now = new Date();
  const when = [held.startsOn ? t.seat.since(formatDay(held.startsOn, now)) : '', held.endsOn ? t.seat.until(formatDay(held.endsOn, now)) : ''].filter(Boolean).join(' ');
  const { position } = held;
  return (
    <li>
      {position.closedOn
        ? <span className={page.grow}>{position.title}</span>
        : <Link className={`${page.link} ${page.grow}`} to="/chart" search={{ seat: position.id }} title={position.title}>{position.title}</Link>}
      {position.team && <><TeamDot color={position.team.color} /><span>{position.team.name}</span></>}
      <span className={page.number}>{[t.seat.kind[held.kind], when].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
