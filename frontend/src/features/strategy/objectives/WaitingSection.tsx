import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import type { Objective } from './ObjectivePage';
import { To } from '../../../ui/To';
import styles from './objectives.module.css';

const words = t.objectives.waiting;

/** What the objective waits for of other teams. It is raised and answered where the teams are. */
export function WaitingSection({ objective: { dependencies } }: { objective: Objective }) {
  if (dependencies.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <ul className={styles.actions}>
        {dependencies.map(({ id, what, severity, overdue, needBy, provider, needer }) => (
          <li key={id}>
            <span className={styles.actionTitle}>{what}</span>
            <span>{words.of} <To path={`/teams/${provider.id}`}>{provider.name}</To></span>
            <span className={styles.soft}>{words.for(needer.name)}</span>
            <span className={styles.soft}>{t.topology.severity[severity]}{needBy ? `, ${t.topology.needBy(formatDay(needBy, new Date()))}` : ''}</span>
            {overdue && <span className={styles.warn}><IconAlertTriangle size={12} aria-hidden="true" />{t.objectives.actions.overdue}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
