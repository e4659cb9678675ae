import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { ConsequenceSeverity } from '../../../gql/graphql';
import { showDifference, showNumber, type Decimals } from '../../../lib/format/numbers';
import { t } from '../../../lib/strings/strings';
import { bareId } from '../../../lib/worldIds';
import { decimalsOf, metricNames } from '../../../ui/DiffNumbers';
import { StateBadge } from '../StateBadge';
import { TeamKey } from './TeamKey';
import { TinyTree } from './TinyTree';
import type { Column, Compared, Now } from './useCompared';
import styles from './compare.module.css';

const countNames = ['seatsOpened', 'seatsClosed', 'seatsMoved', 'peopleMoved', 'peopleDisplaced', 'peopleUnplaced', 'teamsCreated', 'teamsArchived'] as const;

interface Props {
  now: Now;
  columns: readonly Column[];
  onRemove: (id: string) => void;
}

/** One column for now and one for each scenario, the same numbers in each row; what differs from now says by how much. */
export function CompareTable({ now, columns, onRemove }: Props) {
  const { compare, numbers } = t.scenarios;
  // Where a seat reports to now: a seat that does so elsewhere, or is not there, stands out in the small charts.
  const today = useMemo(() => new Map(now.chart.seats.map((seat) => [seat.id, seat.reportsTo ?? null])), [now]);
  const each = (cell: (compared: Compared) => ReactNode, key: string) => columns.map((column) => <td key={`${key} ${column.id}`}>{column.compared && cell(column.compared)}</td>);
  const heading = (title: string) => <tr className={styles.heading}><th scope="rowgroup" colSpan={columns.length + 2}><span>{title}</span></th></tr>;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={compare.label}>
      <table className={styles.table} aria-label={compare.label}>
        <thead>
          <tr>
            <td />
            <th scope="col"><span className={styles.name}>{compare.now}</span><span className={styles.sub}>{compare.nowText}</span></th>
            {columns.map((column) => <ColumnHead key={column.id} column={column} onRemove={() => onRemove(column.id)} />)}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{compare.chart}</th>
            <td><TinyTree name={compare.now} seats={now.chart.seats} /></td>
            {each(({ name, org }) => org && <TinyTree name={name} seats={org.chart.seats.filter(({ lifted }) => !lifted)} differs={(seat) => differs(today, seat)} />, 'chart')}
          </tr>
        </tbody>
        <tbody>
          {heading(compare.numbers)}
          {metricNames.map((name) => (
            <tr key={name}>
              <th scope="row">{numbers.row[name]}</th>
              <td>{showNumber(now.metrics[name], decimalsOf(name))}</td>
              {each(({ diff }) => <Figure value={diff.metricsAfter[name]} now={now.metrics[name]} decimals={decimalsOf(name)} />, name)}
            </tr>
          ))}
        </tbody>
        <tbody>
          {heading(compare.changes)}
          {countNames.map((name) => <tr key={name}><th scope="row">{compare.counts[name]}</th><td />{each(({ diff }) => <Count value={diff.counts[name]} />, name)}</tr>)}
          <tr><th scope="row">{compare.consequences}</th><td />{each(({ diff }) => <Count value={diff.consequences.filter(({ severity }) => isGrave(severity)).length} />, 'consequences')}</tr>
        </tbody>
        <tbody>
          {heading(t.scenarios.record.title)}
          <tr className={styles.words}><th scope="row">{compare.why}</th><td />{each(({ why }) => why, 'why')}</tr>
          <tr className={styles.words}><th scope="row">{compare.effect}</th><td />{each(({ expectedEffect }) => expectedEffect, 'effect')}</tr>
        </tbody>
      </table>
      <TeamKey seats={[...now.chart.seats, ...columns.flatMap(({ compared }) => compared?.org?.chart.seats ?? [])]} />
    </div>
  );
}

const isGrave = (severity: ConsequenceSeverity) => severity !== 'INFO';

const differs = (today: ReadonlyMap<string, string | null>, seat: { id: string; reportsTo?: string | null }): boolean => {
  const id = bareId(seat.id);
  return !today.has(id) || today.get(id) !== (seat.reportsTo ? bareId(seat.reportsTo) : null);
};

function ColumnHead({ column: { id, compared, closed }, onRemove }: { column: Column; onRemove: () => void }) {
  const { compare, behind } = t.scenarios;
  const name = compared?.name ?? closed?.name ?? compare.gone;
  return (
    <th scope="col">
      <span className={styles.nameRow}>
        {compared || closed ? <Link to="/scenarios/$scenarioId" params={{ scenarioId: id }} className={styles.name} title={name}>{name}</Link> : <span className={styles.name}>{name}</span>}
        <Tooltip label={compare.remove(name)}><ActionIcon size={22} aria-label={compare.remove(name)} onClick={onRemove}><IconX size={14} aria-hidden="true" /></ActionIcon></Tooltip>
      </span>
      <span className={styles.sub}>{compared && <><StateBadge state={compared.state} />{compared.behind > 0 && ` · ${behind.short(compared.behind)}`}</>}{closed && compare.closed}</span>
    </th>
  );
}

function Figure({ value, now, decimals }: { value: number; now: number; decimals: Decimals }) {
  const difference = showDifference(now, value, decimals);
  const shown = showNumber(value, decimals);
  return difference === '' ? <>{shown}</> : <strong>{shown} <span className={styles.difference}>{difference}</span></strong>;
}

function Count({ value }: { value: number }) {
  return value === 0 ? <span className={styles.none}>0</span> : <strong>{value.toLocaleString()}</strong>;
}
