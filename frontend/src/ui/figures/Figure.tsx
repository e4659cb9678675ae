import type { CSSProperties } from 'react';
import { useComputedColorScheme } from '@mantine/core';
import { barsOf, cellWords, columnWords, distributionOf, heatOf, linesOf } from '../../lib/answer/figures';
import { firstNumber, numbersAt, tableOf } from '../../lib/answer/rows';
import { formatDay } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';
import { teamColor } from '../palette';
import styles from './figures.module.css';

/** How an answer is drawn. */
export type FigureKind = 'NUMBER' | 'TABLE' | 'BAR' | 'LINE' | 'DISTRIBUTION' | 'HEAT_MAP';

interface FigureProps {
  readonly kind: FigureKind;
  readonly data: unknown;
  /** What it shows, for whoever hears it. */
  readonly label: string;
  /** Where in the answer the number is. */
  readonly value?: string | null | undefined;
  /** Beyond it a value of a distribution is shown as wrong. */
  readonly atMost?: number | null | undefined;
}

/** The answer of a query, drawn: each figure is text that is read as well as seen. */
export function Figure({ kind, data, label, value, atMost }: FigureProps) {
  switch (kind) {
    case 'NUMBER': return <NumberFigure data={data} value={value ?? null} />;
    case 'BAR': return <BarFigure label={label} data={data} />;
    case 'LINE': return <LineFigure label={label} data={data} />;
    case 'DISTRIBUTION': return <DistributionFigure label={label} data={data} atMost={atMost ?? null} />;
    case 'HEAT_MAP': return <HeatFigure label={label} data={data} />;
    case 'TABLE': return <TableFigure label={label} data={data} />;
  }
}

const Nothing = () => <p className={styles.none}>{t.insights.nothing}</p>;

function NumberFigure({ data, value }: { data: unknown; value: string | null }) {
  const number = value === null ? firstNumber(data) : (numbersAt(data, value.split('.'))[0] ?? null);
  return <p className={styles.number}>{number === null ? t.insights.noNumber : number.toLocaleString('en')}</p>;
}

function BarFigure({ data, label }: { data: unknown; label: string }) {
  const { of } = barsOf(data);
  if (of.length === 0) return <Nothing />;
  const most = Math.max(1, ...of.map(({ value }) => value));
  return (
    <ul className={styles.bars} aria-label={label}>
      {of.map((amount, at) => (
        <li key={at}>
          <span className={styles.name} title={amount.label}>{amount.label || t.insights.without}</span>
          <span className={styles.track} aria-hidden="true"><span className={styles.bar} style={{ display: 'block', width: `${(Math.max(0, amount.value) / most) * 100}%` }} /></span>
          <span className={styles.amount}>{amount.value.toLocaleString('en')}</span>
        </li>
      ))}
    </ul>
  );
}

function DistributionFigure({ data, label, atMost }: { data: unknown; label: string; atMost: number | null }) {
  const of = distributionOf(data);
  if (of.length === 0) return <Nothing />;
  const most = Math.max(1, ...of.map(({ value }) => value));
  return (
    <ul className={styles.columns} aria-label={label}>
      {of.map((amount) => (
        <li key={amount.label}>
          <span className={styles.count}>{t.insights.times(amount.value)}</span>
          <span className={styles.column} data-beyond={atMost !== null && Number(amount.label) > atMost} style={{ height: `${(amount.value / most) * 78}%` }} aria-hidden="true" />
          <span className={styles.foot}>{amount.label}</span>
        </li>
      ))}
    </ul>
  );
}

function TableFigure({ data, label }: { data: unknown; label: string }) {
  const { columns, rows } = tableOf(data);
  if (rows.length === 0) return <Nothing />;
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr>{columns.map((column) => <th key={column} scope="col" title={column}>{columnWords(column)}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{columns.map((column) => {
              const cell = row.get(column) ?? null;
              return <td key={column} className={typeof cell === 'number' ? styles.amount : undefined}>{cellWords(cell)}</td>;
            })}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeatFigure({ data, label }: { data: unknown; label: string }) {
  const { across, down, at, most } = heatOf(data);
  if (down.length === 0) return <Nothing />;
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.heat}>
        <thead><tr><td style={{ background: 'none' }} />{across.map((name) => <th key={name} scope="col" title={name}>{name || t.insights.without}</th>)}</tr></thead>
        <tbody>
          {down.map((row) => (
            <tr key={row}>
              <th scope="row" title={row}>{row || t.insights.without}</th>
              {across.map((column) => {
                const value = at(row, column);
                return <td key={column} style={{ '--share': `${((value ?? 0) / most) * 100}%` } as CSSProperties}>{value ?? ''}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const height = 100;

function LineFigure({ data, label }: { data: unknown; label: string }) {
  const scheme = useComputedColorScheme('light');
  const { moments, lines } = linesOf(data);
  if (moments.length === 0 || lines.length === 0) return <Nothing />;
  const most = Math.max(1, ...lines.flatMap(({ points }) => points.map((point) => point ?? 0)));
  const x = (at: number) => (moments.length === 1 ? 50 : (at / (moments.length - 1)) * 100);
  const now = new Date();
  const last = (points: readonly (number | null)[]) => points.findLast((point) => point !== null) ?? 0;
  return (
    <figure style={{ margin: 0 }} aria-label={label}>
      <svg className={styles.line} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1={height} y2={height} stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
        {lines.map(({ name, points }, index) => (
          <polyline
            key={name} fill="none" stroke={teamColor(index, scheme)} strokeWidth="2" strokeLinejoin="round" vectorEffect="non-scaling-stroke"
            points={points.flatMap((point, at) => (point === null ? [] : [`${x(at)},${height - (point / most) * (height - 6)}`])).join(' ')}
          />
        ))}
      </svg>
      <div className={styles.axis}><span>{formatDay((moments[0] ?? '').slice(0, 10), now)}</span><span>{formatDay((moments.at(-1) ?? '').slice(0, 10), now)}</span></div>
      <ul className={styles.legend}>
        {lines.map(({ name, points }, index) => <li key={name}><span className={styles.swatch} style={{ background: teamColor(index, scheme) }} aria-hidden="true" />{t.insights.lastOf(name, last(points).toLocaleString('en'))}</li>)}
      </ul>
    </figure>
  );
}
