import { formatMoment } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';
import page from '../../ui/page.module.css';
import type { Application } from './staffingDocument';
import styles from './staffing.module.css';

/** Each step of an application, with who, when and why. */
export function Moves({ application }: { application: Application }) {
  const words = t.staffing.application;
  const named = (stage: string) => words.state[stage as Application['state']] ?? stage;
  return (
    <section className={page.section}>
      <h2>{words.moves}</h2>
      <ol className={styles.moves}>
        {application.moves.map((move) => (
          <li key={move.id}>
            <span>{move.from === '' ? words.firstMove(move.to) : words.moved(move.from, named(move.to))}</span>
            {move.why !== '' && <span>{move.why}</span>}
            <span className={styles.soft}>{words.by(move.by?.name ?? '', formatMoment(move.at, new Date()))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
