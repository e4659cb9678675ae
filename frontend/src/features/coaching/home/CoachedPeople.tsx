import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDay, formatPlanned } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import page from '../../../ui/page.module.css';
import { PathLink } from '../levels/PathLink';
import { personPath } from '../levels/paths';
import type { Home } from './homeDocument';
import styles from '../coaching.module.css';

/** Whom a leader coaches, who has gone longest unseen first. */
export function CoachedPeople({ home }: { home: Home }) {
  const words = t.coaching.home;
  const today = new Date();
  return (
    <section className={page.section}>
      <h2>{words.people}</h2>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.columns.person}</th><th scope="col">{words.columns.lastMet}</th><th scope="col">{words.columns.next}</th><th scope="col">{words.columns.plan}</th></tr></thead>
        <tbody>
          {home.people.map((each) => (
            <tr key={each.person.id}>
              <td>
                <span className={styles.name}>
                  <Avatar name={each.person.name} size={24} />
                  <span><PathLink to={personPath(each.person.id)}>{each.person.name}</PathLink>
                    <div className={styles.soft}>{each.person.position?.title}{each.newcomer && ` · ${words.newcomer}`}</div></span>
                </span>
              </td>
              <td title={each.daysUnseen == null ? undefined : words.unseenLong(each.person.name, each.daysUnseen)}>
                {each.overdue ? <span className={styles.late}><IconAlertTriangle size={14} aria-label={words.overdue} />{each.daysUnseen == null ? words.never : words.unseen(each.daysUnseen)}</span> : each.daysUnseen == null ? words.never : words.unseen(each.daysUnseen)}
              </td>
              <td>{each.next ? formatPlanned(each.next.startsAt, today) : <span className={styles.soft}>{words.noSeries}</span>}</td>
              <td>
                {each.plan == null ? <span className={styles.soft}>{words.noPlan}</span>
                  : each.plan.reviewOverdue ? <span className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.reviewOverdue}</span>
                    : each.plan.state === 'ACTIVE' ? words.reviewBy(formatDay(each.plan.reviewBy, today)) : t.coaching.plan.state[each.plan.state]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
