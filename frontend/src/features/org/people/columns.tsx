import { Link } from '@tanstack/react-router';
import type { PersonRowFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import type { GridColumn } from '../../../ui/grid/column';
import { TeamDot } from '../../../ui/TeamDot';
import { fieldOf } from './peopleSearch';
import styles from './people.module.css';

export const PersonRow = graphql(`
  fragment PersonRow on Person {
    id name email location employmentType startedOn
    position { id title team { id name color } }
    manager { id name }
  }
`);

const names = t.people.column;
export type PeopleColumnId = keyof typeof names;
export const columnIds = Object.keys(names) as PeopleColumnId[];

const text = (id: PeopleColumnId, width: number, of: (person: PersonRowFragment) => string, more: Partial<GridColumn<PersonRowFragment>> = {}): GridColumn<PersonRowFragment> => ({
  id, label: names[id], width, sortable: fieldOf(id) !== undefined, cell: of, hint: (person) => of(person) || undefined, ...more,
});

/** Links are for the hand: the keyboard is on the grid, where Enter goes where they lead, or opens the person. */
export const peopleColumns: readonly GridColumn<PersonRowFragment>[] = [
  text('name', 220, (person) => person.name, {
    cell: (person) => (
      <span className={styles.person}>
        <Avatar name={person.name} />
        <Link className={styles.name} to="/people/$personId" params={{ personId: person.id }} tabIndex={-1} data-row-link="">{person.name}</Link>
      </span>
    ),
  }),
  text('title', 220, (person) => person.position?.title ?? '', {
    cell: ({ position: seat }) => seat && <Link className={styles.seat} to="/people" search={(now) => ({ ...now, seat: seat.id })} tabIndex={-1}>{seat.title}</Link>,
  }),
  text('team', 170, (person) => person.position?.team?.name ?? '', {
    cell: ({ position }) => position?.team && <span className={styles.team}><TeamDot color={position.team.color} /><span className={styles.clip}>{position.team.name}</span></span>,
  }),
  text('manager', 170, (person) => person.manager?.name ?? ''),
  text('location', 130, (person) => person.location ?? ''),
  text('employmentType', 120, (person) => person.employmentType ?? ''),
  text('startedOn', 110, (person) => (person.startedOn ? formatDay(person.startedOn, new Date()) : '')),
  text('email', 220, (person) => person.email ?? ''),
];

/** What is shown until the reader chooses otherwise. */
const standard: readonly string[] = ['name', 'title', 'team', 'manager', 'location', 'startedOn'];

/** The columns that are shown: the name always. */
export function shownColumns(chosen: readonly string[] | null): readonly PeopleColumnId[] {
  const shown = chosen ?? standard;
  return columnIds.filter((id) => id === 'name' || shown.includes(id));
}
