import { t } from '../../lib/strings/strings';
import page from '../../ui/page.module.css';
import type { Application } from './staffingDocument';
import styles from './staffing.module.css';

/** All scorecards that the viewer may read, side by side with what was seen. */
export function Debrief({ application }: { application: Application }) {
  const words = t.staffing.application;
  return (
    <section className={page.section}>
      <h2>{words.cards}</h2>
      {application.scorecards.length === 0 && <p className={page.soft}>{words.cardsNone}</p>}
      {application.scorecards.map((card) => (
        <article key={card.id} className={styles.scorecard}>
          <h3>{card.interviewer?.name}<span className={styles.badge}>{t.staffing.scorecard.overalls[card.overall]}</span></h3>
          <ul>
            {card.scores.map((score) => (
              <li key={score.competency?.id ?? score.evidence}>
                <span>{score.competency?.name}</span><strong>{score.rating} · {t.staffing.scorecard.ratings[score.rating - 1]}</strong><span className={styles.soft}>{score.evidence}</span>
              </li>
            ))}
          </ul>
          <p><strong>{words.pros}</strong> {card.pros}</p>
          <p><strong>{words.cons}</strong> {card.cons}</p>
        </article>
      ))}
    </section>
  );
}
