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
const nobody: ReadonlySet<string> = new Set();

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
  const rowAt = useCallback((index: number) => { const row = rows[index]; return row && unmask(PersonRow, row); }, [rows]);

  return (
    <Grid
      label={t.people.table} count={rows.length} total={list.totalCount ?? rows.length} rowAt={rowAt} keyOf={keyOf} indexOf={(key) => rows.findIndex((row) => row.id === key)} columns={columns}
      sort={sort} onSort={(column) => { const field = fieldOf(column); if (field) onSort(sortedBy(search, field)); }} current={current} selected={nobody} onChoose={setCurrent} onReach={onReach}
      onOpen={(person) => void navigate({ to: '/people/$personId', params: { personId: person } })}
    />
  );
}
