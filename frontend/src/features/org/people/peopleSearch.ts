import type { OrderDirection, PersonOrder, PersonOrderField, PersonWhere } from '../../../gql/graphql';

/** What the address of the people room says: filter and order, so that a link shows the same list. */
export interface PeopleSearch {
  readonly q?: string | undefined;
  readonly team?: string | undefined;
  readonly holds?: 'yes' | 'no' | undefined;
  readonly sort?: PersonOrderField | undefined;
  readonly dir?: OrderDirection | undefined;
}

const fields = ['NAME', 'LOCATION', 'STARTED_ON', 'TITLE'] as const satisfies readonly PersonOrderField[];

const fieldsByColumn: Readonly<Record<string, PersonOrderField>> = { name: 'NAME', title: 'TITLE', location: 'LOCATION', startedOn: 'STARTED_ON' };

/** What the API orders by for a column, where it can. */
export const fieldOf = (column: string): PersonOrderField | undefined => fieldsByColumn[column];

/** The column that shows what the API orders by. */
export const columnOf = (field: PersonOrderField): string => Object.keys(fieldsByColumn).find((column) => fieldsByColumn[column] === field) ?? 'name';

/** Reads an address that anyone may have typed: what is not understood is left out. */
export function parsePeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined);
  const holds = search['holds'] === 'yes' || search['holds'] === 'no' ? search['holds'] : undefined;
  return {
    q: text(search['q']),
    team: text(search['team']),
    holds,
    sort: fields.find((field) => field === search['sort']),
    dir: search['dir'] === 'DESC' ? 'DESC' : undefined,
  };
}

/** The filter that the address asks for. */
export function whereOf(search: PeopleSearch): PersonWhere {
  return {
    ...(search.q ? { nameContains: search.q } : {}),
    ...(search.team ? { team: search.team } : {}),
    ...(search.holds ? { hasSeat: search.holds === 'yes' } : {}),
  };
}

export function orderOf(search: PeopleSearch): PersonOrder {
  return { field: search.sort ?? 'NAME', direction: search.dir ?? 'ASC' };
}

/** The order after a click on a column: it first, ascending; a second click turns it around. */
export function sortedBy(search: PeopleSearch, field: PersonOrderField): PeopleSearch {
  const same = (search.sort ?? 'NAME') === field;
  return { ...search, sort: field === 'NAME' ? undefined : field, dir: same && search.dir !== 'DESC' ? 'DESC' : undefined };
}
