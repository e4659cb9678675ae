import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { showAmount } from './showAmount';
import { sparkPoints, type SparkPoint } from './sparkPoints';
import styles from './objectives.module.css';

interface Props {
  name: string;
  unit: string;
  baseline: number;
  target: number;
  points: readonly SparkPoint[];
}

const box = { width: 180, height: 44 };

/** How a number went, between its baseline and its target, which is dashed. The list of check-ins has every number. */
export function Sparkline({ name, unit, baseline, target, points }: Props) {
  const { line, last, targetY } = sparkPoints(points, baseline, target, box);
  const first = points[0];
  const latest = points.at(-1);
  const words = first && latest ? t.objectives.keyResult.course(name, showAmount(first.value, unit), formatDay(first.checkedOn, new Date()), showAmount(latest.value, unit), formatDay(latest.checkedOn, new Date())) : t.objectives.keyResult.noCourse(name);
  return (
    <svg className={styles.spark} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={words}>
      <line className={styles.sparkTarget} x1={0} x2={box.width} y1={targetY} y2={targetY} />
      {line !== '' && <polyline points={line} />}
      {last && <circle cx={last.x} cy={last.y} r={3} />}
    </svg>
  );
}
