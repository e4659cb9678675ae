import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { PathLink } from '../levels/PathLink';
import { personPath } from '../levels/paths';
import type { Home } from './homeDocument';
import styles from '../coaching.module.css';

/** Reviews and actions that are late, the longest first. */
export function Overdue({ home }: { home: Home }) {
  const words = t.coaching.home;
  const today = new Date();
  const none = home.overduePlans.length + home.overdueActions.length === 0;
  return (
    <section className={page.section}>
      <h2>{words.overdue}</h2>
      {none && <p className={styles.soft}>{words.overdueNone}</p>}
      <ul className={styles.items}>
        {home.overduePlans.map((plan) => (
          <li key={plan.id}>
            <span className={styles.text}><PathLink to={personPath(plan.person.id)}>{words.planOf(plan.person.name)}</PathLink></span>
            <span className={styles.end}>{words.dueOn(formatDay(plan.reviewBy, today))}</span>
          </li>
        ))}
        {home.overdueActions.map((action) => (
          <li key={action.id}>
            <span className={styles.text}>{action.text}</span>
            <span className={styles.end}>{action.owner?.name}{action.dueOn && <span>{words.dueOn(formatDay(action.dueOn, today))}</span>}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
