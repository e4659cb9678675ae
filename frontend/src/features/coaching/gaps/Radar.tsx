import { useId } from 'react';
import { t } from '../../../lib/strings/strings';
import { radarOrder, radarPoint, type GapRow } from './gapRows';
import styles from './gaps.module.css';

const radius = 112;
const labelAt = 5.4;
const longest = 17;
/** Of many axes, the labels of those that point up and down stand further out, past their neighbours. */
const many = 12;

const short = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name);
const polygon = (points: readonly { x: number; y: number }[]) => points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** Expected and current levels at a glance: a dashed outline and a filled shape. The list beside it has every number. */
export function Radar({ gaps, order }: { gaps: readonly GapRow[]; order: readonly string[] }) {
  const title = useId();
  const axes = radarOrder(gaps, order);
  const count = axes.length;
  if (count < 3) return null;
  const missing = axes.filter((each) => (each.gap ?? 0) > 0).length;
  const current = axes.map((each, index) => ({ ...radarPoint(index, count, each.current ?? 0, radius), known: each.current != null }));
  return (
    <figure className={styles.radar}>
      <svg viewBox="-218 -145 436 290" role="img" aria-labelledby={title}>
        <title id={title}>{t.gaps.radarOf(count, missing)}</title>
        {[1, 2, 3, 4, 5].map((level) => <polygon key={level} className={styles.ring} points={polygon(axes.map((_, index) => radarPoint(index, count, level, radius)))} />)}
        {axes.map((each, index) => {
          const end = radarPoint(index, count, 5, radius);
          const label = radarPoint(index, count, labelAt, radius);
          const upright = Math.abs(label.x) < 12;
          const out = upright && count > many ? Math.sign(label.y) * 11 : 0;
          const anchor = upright ? 'middle' : label.x > 0 ? 'start' : 'end';
          return (
            <g key={each.competency.id}>
              <line className={styles.axis} x2={end.x} y2={end.y} />
              <text className={styles.axisLabel} x={label.x} y={label.y + out + 3.5} textAnchor={anchor}><title>{each.competency.name}</title>{short(each.competency.name)}</text>
            </g>
          );
        })}
        <polygon className={styles.radarCurrent} points={polygon(current)} />
        <polygon className={styles.radarExpected} points={polygon(axes.map((each, index) => radarPoint(index, count, each.expected, radius)))} />
        {current.map(({ x, y, known }, index) => known && <circle key={axes[index]?.competency.id} className={styles.radarDot} cx={x} cy={y} r="2.5" />)}
      </svg>
      <figcaption className={styles.key}><span><i data-line="expected" aria-hidden="true" />{t.gaps.keyExpected}</span><span><i data-line="current" aria-hidden="true" />{t.gaps.keyCurrent}</span></figcaption>
    </figure>
  );
}
