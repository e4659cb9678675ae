import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import { useServices } from '../../../../lib/services';
import { useStore } from '../../../../lib/store';
import { t } from '../../../../lib/strings/strings';
import { ColumnChooser } from '../../../../ui/grid/ColumnChooser';
import { Grid } from '../../../../ui/grid/Grid';
import type { EditedCell } from '../../../../ui/grid/column';
import type { ChartData } from '../useChartData';
import { useSeatListing } from '../view/useSeatListing';
import { useSelection } from '../view/useSelection';
import { seatColumnIds, seatColumns } from './seatColumns';
import { useCellEdits } from './useCellEdits';
import { useTableRows } from './useTableRows';
import styles from './table.module.css';

interface Props {
  engine: ChartEngine;
  data: ChartData;
  edited: EditedCell | null;
  onEdit: (cell: EditedCell | null) => void;
  onOpen: (id: string) => void;
  onMenu: (id: string, x: number, y: number) => void;
}

const standard: readonly string[] = seatColumnIds.filter((id) => id !== 'grade');

/** The seats of the chart as a table: the same focus, the same selection, the same edits. */
export function SeatTable({ engine, data, edited, onEdit, onOpen, onMenu }: Props) {
  const { preferences } = useServices();
  const chosen = useStore(preferences).seatColumns ?? standard;
  const edits = useCellEdits(data.revision);
  const columns = useMemo(() => seatColumns(edits).filter(({ id }) => id === 'title' || chosen.includes(id)), [edits, chosen]);
  const { sort, onSort } = useSort();
  const rows = useTableRows(useSeatListing(engine), sort);
  const between = useCallback((from: string, to: string) => {
    const [a, b] = [rows.indexOf(from), rows.indexOf(to)].sort((x, y) => x - y) as [number, number];
    return a < 0 ? [] : Array.from({ length: b - a + 1 }, (_, index) => rows.at(a + index)!.seat.id);
  }, [rows]);
  const { selected, current, choose } = useSelection(engine, between);

  return (
    <div className={styles.view}>
      <header className={styles.toolbar}>
        <span className={styles.total} role="status">{t.views.table.total(rows.count)}</span>
        <ColumnChooser
          columns={seatColumnIds.filter((id) => id !== 'title').map((id) => ({ id, label: t.views.table.column[id] }))} shown={chosen}
          onChange={(shown) => preferences.set((now) => ({ ...now, seatColumns: shown }))}
        />
      </header>
      <Grid
        label={t.views.table.label} count={rows.count} rowAt={rows.at} keyOf={(place) => place.seat.id} indexOf={rows.indexOf} columns={columns} sort={sort} onSort={onSort}
        current={current} selected={selected} onChoose={choose} onOpen={onOpen} onMenu={onMenu} edited={edited} onEdit={onEdit}
      />
    </div>
  );
}

/** The order of the rows, which the address says: a column first one way, then the other, then as in the chart. */
function useSort() {
  const { by: column, dir } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const known = seatColumnIds.some((id) => id === column);
  const sort = useMemo(() => (column !== undefined && known ? { column, descending: dir === 'DESC' } : null), [column, known, dir]);
  const onSort = useCallback((wanted: string) => {
    // Two quick clicks are two steps, also before the first one is shown.
    void navigate({ to: '/chart', search: (now) => ({ ...now, ...(now.by !== wanted ? { by: wanted, dir: undefined } : now.dir === 'DESC' ? { by: undefined, dir: undefined } : { by: wanted, dir: 'DESC' as const }) }), replace: true, resetScroll: false });
  }, [navigate]);
  return { sort, onSort };
}
