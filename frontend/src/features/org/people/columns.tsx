import { createColumnHelper, type VisibilityState } from '@tanstack/react-table';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../../gql';
import type { PersonOrderField, PersonRowFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import { TeamDot } from '../../../ui/TeamDot';
import styles from './people.module.css';

export const PersonRow = graphql(`
  fragment PersonRow on Person {
    id name email location employmentType startedOn
    position { id title team { id name color } }
    manager { id name }
  }
`);

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData, TValue> {
    /** What the API orders by, where it can. */
    order?: PersonOrderField;
    /** Only to use the type parameters that the declaration has to repeat. */
    never?: [TData, TValue];
  }
}

const helper = createColumnHelper<PersonRowFragment>();
const names = t.people.column;

export const columns = [
  helper.accessor('name', {
    id: 'name', header: names.name, size: 220, enableHiding: false, meta: { order: 'NAME' },
    cell: ({ row }) => (
      <span className={styles.person}>
        <Avatar name={row.original.name} />
        <Link className={styles.name} to="/people/$personId" params={{ personId: row.original.id }} title={row.original.name} data-row-link="">{row.original.name}</Link>
      </span>
    ),
  }),
  helper.accessor((person) => person.position?.title ?? '', {
    id: 'title', header: names.title, size: 220, meta: { order: 'TITLE' },
    cell: ({ row }) => {
      const seat = row.original.position;
      return seat ? <Link className={styles.seat} to="/people" search={(now) => ({ ...now, seat: seat.id })} title={seat.title}>{seat.title}</Link> : null;
    },
  }),
  helper.accessor((person) => person.position?.team?.name ?? '', {
    id: 'team', header: names.team, size: 170,
    cell: ({ row }) => {
      const team = row.original.position?.team;
      return team ? <span className={styles.team}><TeamDot color={team.color} /><span className={styles.clip}>{team.name}</span></span> : null;
    },
  }),
  helper.accessor((person) => person.manager?.name ?? '', { id: 'manager', header: names.manager, size: 170 }),
  helper.accessor((person) => person.location ?? '', { id: 'location', header: names.location, size: 130, meta: { order: 'LOCATION' } }),
  helper.accessor((person) => person.employmentType ?? '', { id: 'employmentType', header: names.employmentType, size: 120 }),
  helper.accessor((person) => (person.startedOn ? formatDay(person.startedOn, new Date()) : ''), { id: 'startedOn', header: names.startedOn, size: 110, meta: { order: 'STARTED_ON' } }),
  helper.accessor((person) => person.email ?? '', { id: 'email', header: names.email, size: 220 }),
];

export const columnIds = Object.keys(names) as (keyof typeof names)[];

/** What is shown until the reader chooses otherwise. */
const standard: readonly string[] = ['name', 'title', 'team', 'manager', 'location', 'startedOn'];

export function visibilityOf(chosen: readonly string[] | null): VisibilityState {
  const shown = chosen ?? standard;
  return Object.fromEntries(columnIds.map((id) => [id, id === 'name' || shown.includes(id)]));
}
