import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { PathLink } from '../levels/PathLink';
import { timePath } from '../levels/paths';
import type { Home } from './homeDocument';
import styles from '../coaching.module.css';

/** What a leader's week should look like. */
export function Target({ target }: { target: Home['target'] }) {
  const words = t.coaching.home;
  const parts = [[words.people_, target.people], [words.context, target.context], [words.player, target.player]] as const;
  return (
    <section className={page.section}>
      <h2>{words.target}</h2>
      <div className={styles.split} aria-hidden="true">{parts.map(([label, percent]) => <span key={label} style={{ width: `${percent}%` }}>{percent >= 12 ? `${percent} %` : ''}</span>)}</div>
      <dl className={styles.key}>{parts.map(([label, percent]) => <div key={label}><dt>{label}</dt><dd>{percent} %</dd></div>)}</dl>
      <p className={styles.soft}>{words.why(target.reports, target.openSeats, target.newcomers)}</p>
      {target.spanTooLarge && <p className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.spanTooLarge}</p>}
      {target.twoFullTimeJobs && <p className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.twoFullTimeJobs}</p>}
      <p><PathLink to={timePath}>{words.toTime}</PathLink></p>
    </section>
  );
}
