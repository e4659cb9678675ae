import { IconAlertTriangle } from '@tabler/icons-react';
import { showNumber } from '../../../lib/format/numbers';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { PathLink } from '../levels/PathLink';
import { withoutCoachPath } from '../levels/paths';
import type { Home } from './homeDocument';
import styles from '../coaching.module.css';

/** The numbers of coaching, and which of them want attention. */
export function Numbers({ metrics, withoutCoach }: { metrics: Home['metrics']; withoutCoach: number }) {
  const words = t.coaching.home;
  return (
    <section className={page.section}>
      <h2>{words.numbers}</h2>
      {metrics.map((metric) => (
        <div key={metric.key} className={styles.metric}>
          <span>{metric.title}</span>
          {metric.value == null ? <span className={styles.soft}>{words.noValue}</span>
            : <strong className={metric.alert ? styles.late : undefined}>{metric.alert && <IconAlertTriangle size={14} aria-label={words.alert} />}{showNumber(metric.value, Number.isInteger(metric.value) ? 0 : 1)} {metric.unit}</strong>}
          <small>{metric.definition}</small>
        </div>
      ))}
      <div className={styles.metric}>
        <PathLink to={withoutCoachPath}>{t.coach.without.title}</PathLink>
        <strong className={withoutCoach > 0 ? styles.late : undefined}>{withoutCoach > 0 && <IconAlertTriangle size={14} aria-label={words.alert} />}{showNumber(withoutCoach)}</strong>
        <small>{t.coach.without.definition}</small>
      </div>
    </section>
  );
}
