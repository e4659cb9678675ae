import { useId } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { showLevel } from '../levels/showLevel';
import { apart, daysOf, placeOf, type CourseLine } from './courseLines';
import styles from './gaps.module.css';

const box = { left: 24, right: 380, top: 12, bottom: 172, width: 560, height: 200 };
const y = (level: number) => box.bottom - ((level - 1) / 4) * (box.bottom - box.top);

/** Each line has a dash and a mark of its own, and its name stands at its end. */
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4'];
const marks = ['M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', 'M-3.5-3.5h7v7h-7z', 'M0-4.5L4.5 3.5h-9z', 'M0-5L5 0L0 5L-5 0z', 'M-4-1h3v-3h2v3h3v2h-3v3h-2v-3h-3z'];

/** Levels over time, a line for each chosen competency. The table has every number. */
export function CourseChart({ lines }: { lines: readonly CourseLine[] }) {
  const title = useId();
  const days = daysOf(lines);
  const x = (day: string) => box.left + 12 + placeOf(day, days) * (box.right - box.left - 24);
  const ends = apart(lines.map((line) => y(line.points.at(-1)?.level ?? 1)), 15, box.bottom + 4);
  const shown = days.length <= 4 ? days : [days[0] ?? '', days[Math.floor(days.length / 2)] ?? '', days.at(-1) ?? ''];
  return (
    <svg className={styles.course} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-labelledby={title}>
      <title id={title}>{t.gaps.courseOf(lines.map((line) => line.name).join(', '))}</title>
      {[1, 2, 3, 4, 5].map((level) => (
        <g key={level}><line className={styles.axis} x1={box.left} x2={box.right} y1={y(level)} y2={y(level)} /><text className={styles.axisLabel} x={box.left - 8} y={y(level) + 3.5} textAnchor="end">{level}</text></g>
      ))}
      {shown.map((day) => <text key={day} className={styles.axisLabel} x={x(day)} y={box.height - 8} textAnchor="middle">{formatDay(day, new Date())}</text>)}
      {lines.map((line, index) => (
        <g key={line.id} className={styles.line} data-line={index}>
          <polyline points={line.points.map((point) => `${x(point.on)},${y(point.level)}`).join(' ')} strokeDasharray={dashes[index % dashes.length]} />
          {line.points.map((point) => <path key={point.on} d={marks[index % marks.length]} transform={`translate(${x(point.on)} ${y(point.level)})`}><title>{`${line.name}: ${showLevel(point.level)}, ${formatDay(point.on, new Date())}`}</title></path>)}
          <line className={styles.lead} x1={x(line.points.at(-1)?.on ?? '')} y1={y(line.points.at(-1)?.level ?? 1)} x2={box.right + 6} y2={ends[index]} />
          <text className={styles.lineLabel} x={box.right + 10} y={(ends[index] ?? 0) + 3.5}>{line.name.length > 24 ? `${line.name.slice(0, 23).trimEnd()}…` : line.name}</text>
        </g>
      ))}
    </svg>
  );
}

/** The same as a table: days down, competencies across. */
export function CourseTable({ lines }: { lines: readonly CourseLine[] }) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={t.gaps.course}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.gaps.courseDay}</th>{lines.map((line) => <th key={line.id} scope="col" className={styles.number}>{line.name}</th>)}</tr></thead>
        <tbody>
          {daysOf(lines).map((day) => (
            <tr key={day}>
              <th scope="row">{formatDay(day, new Date())}</th>
              {lines.map((line) => <td key={line.id} className={styles.number}>{levelOn(line, day)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function levelOn(line: CourseLine, day: string): string {
  const point = line.points.find((each) => each.on === day);
  return point ? showLevel(point.level) : t.assess.none;
}
