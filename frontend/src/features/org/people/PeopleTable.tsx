import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { PersonRowFragment } from '../../../gql/graphql';
import type { Connection } from '../../../lib/graphql/useConnection';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { Grid } from '../../../ui/grid/Grid';
import { peopleColumns, PersonRow, shownColumns } from './columns';
import { columnOf, fieldOf, orderOf, sortedBy, type PeopleSearch } from './peopleSearch';

interface Props {
  list: Connection<{ id: string } & FragmentType<typeof PersonRow>>;
  search: PeopleSearch;
  onSort: (search: PeopleSearch) => void;
}

const keyOf = (person: PersonRowFragment) => person.id;

/** Only the rows that are seen are in the page, however many people there are. */
export function PeopleTable({ list, search, onSort }: Props) {
  const { preferences } = useServices();
  const chosen = useStore(preferences).peopleColumns;
  const navigate = useNavigate();
  const [current, setCurrent] = useState<string | null>(null);
  const { rows, hasMore, loading, loadMore } = list;
  const columns = useMemo(() => peopleColumns.filter(({ id }) => shownColumns(chosen).some((shown) => shown === id)), [chosen]);
  const order = orderOf(search);
  const sort = useMemo(() => ({ column: columnOf(order.field), descending: order.direction === 'DESC' }), [order.field, order.direction]);
  const onReach = useCallback((last: number) => {
    if (hasMore && !loading && last >= rows.length - 60) loadMore();
  }, [hasMore, loading, rows, loadMore]);
  // The keyboard goes where the links of the cells lead.
  const open = (person: string, column: string) => {
    const row = column === 'title' ? rows.find((each) => each.id === person) : undefined;
    const seat = row && unmask(PersonRow, row).position;
    void (seat ? navigate({ to: '/people', search: (now) => ({ ...now, seat: seat.id }) }) : navigate({ to: '/people/$personId', params: { personId: person } }));
  };
  const rowAt = useCallback((index: number) => { const row = rows[index]; return row && unmask(PersonRow, row); }, [rows]);

  return (
    <Grid
      label={t.people.table} count={rows.length} total={list.totalCount ?? rows.length} rowAt={rowAt} keyOf={keyOf} indexOf={(key) => rows.findIndex((row) => row.id === key)} columns={columns}
      sort={sort} onSort={(column) => { const field = fieldOf(column); if (field) onSort(sortedBy(search, field)); }} current={current} selected={null} onChoose={setCurrent} onReach={onReach}
      onOpen={open}
    />
  );
}
