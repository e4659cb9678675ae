import { flexRender, getCoreRowModel, useReactTable, type Header } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { PersonRowFragment } from '../../../gql/graphql';
import type { Connection } from '../../../lib/graphql/useConnection';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { columns, PersonRow, visibilityOf } from './columns';
import { orderOf, sortedBy, type PeopleSearch } from './peopleSearch';
import styles from './people.module.css';

interface Props {
  list: Connection<{ id: string } & FragmentType<typeof PersonRow>>;
  search: PeopleSearch;
  onSort: (search: PeopleSearch) => void;
}

/** Only the rows that are seen are in the page, however many people there are. */
export function PeopleTable({ list, search, onSort }: Props) {
  const { preferences } = useServices();
  const { peopleColumns, density } = useStore(preferences);
  const data = useMemo(() => list.rows.map((row) => unmask(PersonRow, row)), [list.rows]);
  const table = useReactTable({
    data, columns, getCoreRowModel: getCoreRowModel(), getRowId: (person) => person.id,
    state: { columnVisibility: visibilityOf(peopleColumns) }, columnResizeMode: 'onChange', manualSorting: true,
  });
  const scroller = useRef<HTMLDivElement>(null);
  const rows = table.getRowModel().rows;
  const height = density === 'comfortable' ? 44 : 36;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12 });
  useEffect(() => virtual.measure(), [virtual, height]);
  const seen = virtual.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  const { loadMore, hasMore, loading } = list;
  useEffect(() => {
    if (hasMore && !loading && last >= rows.length - 20) loadMore();
  }, [hasMore, loading, last, rows.length, loadMore]);

  return (
    <div className={styles.scroller} ref={scroller} tabIndex={0} role="region" aria-label={t.people.table} onKeyDown={walkRows}>
      <div role="table" aria-label={t.people.table} aria-rowcount={(list.totalCount ?? 0) + 1} style={{ minWidth: table.getTotalSize() }}>
        <div role="rowgroup" className={styles.head}>
          {table.getHeaderGroups().map((group) => (
            <div key={group.id} role="row" className={styles.row} aria-rowindex={1}>
              {group.headers.map((header) => <HeadCell key={header.id} header={header} search={search} onSort={onSort} />)}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {seen.map((item) => {
            const row = rows[item.index];
            return row && (
              <div key={row.id} role="row" className={styles.row} aria-rowindex={item.index + 2} style={{ height, transform: `translateY(${item.start}px)` }}>
                {row.getVisibleCells().map((cell) => (
                  <div key={cell.id} role="cell" className={styles.cell} style={{ flex: `${cell.column.getSize()} 0 ${cell.column.getSize()}px` }}>
                    {cell.column.columnDef.cell ? flexRender(cell.column.columnDef.cell, cell.getContext()) : null}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function HeadCell({ header, search, onSort }: { header: Header<PersonRowFragment, unknown>; search: PeopleSearch; onSort: (search: PeopleSearch) => void }) {
  const order = header.column.columnDef.meta?.order;
  const label = String(header.column.columnDef.header);
  const now = orderOf(search);
  const active = order === now.field;
  const Icon = now.direction === 'DESC' ? IconArrowDown : IconArrowUp;
  const size = header.column.getSize();
  return (
    <div role="columnheader" className={styles.cell} style={{ flex: `${size} 0 ${size}px` }} aria-sort={active ? (now.direction === 'DESC' ? 'descending' : 'ascending') : undefined}>
      {order
        ? <button type="button" className={styles.sort} aria-label={t.grid.sort(label)} onClick={() => onSort(sortedBy(search, order))}>{label}{active && <Icon size={13} aria-hidden="true" />}</button>
        : label}
    </div>
  );
}

/** Up and down go from person to person. */
function walkRows(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
