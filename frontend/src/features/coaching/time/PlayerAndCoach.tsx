import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { TargetFields } from './timeDocument';
import { meanOf, tolerated, type Mean, type Week } from './weeks';
import styles from './time.module.css';

/** Whether one week holds what is asked of the leader, said as it is, and how it went. */
export function PlayerAndCoach({ target: masked, weeks }: { target: FragmentType<typeof TargetFields>; weeks: readonly Week[] }) {
  const words = t.time.both;
  const target = unmask(TargetFields, masked);
  const mean = meanOf(weeks);
  const fits = !target.twoFullTimeJobs && !target.spanTooLarge;
  return (
    <section className={page.section} aria-labelledby="time-both">
      <h2 id="time-both">{words.title}</h2>
      {target.twoFullTimeJobs && <Warning title={words.jobs}>{words.jobsText(target.reports, target.people, target.player)} {words.jobsAdvice}</Warning>}
      {target.spanTooLarge && <Warning title={words.span}>{words.spanText(target.wanted, target.most)}</Warning>}
      {fits && <p className={styles.fits}><IconCheck size={16} aria-hidden="true" />{target.player > 0 ? words.fits(target.people, target.player) : words.noPlayer(target.people)}</p>}
      {mean ? <Went mean={mean} target={target} /> : <p className={styles.soft}>{words.none}</p>}
    </section>
  );
}

function Warning({ title, children }: { title: string; children: readonly string[] | string }) {
  return <div className={styles.warning}><IconAlertTriangle size={18} aria-hidden="true" /><div><strong>{title}</strong><p>{children}</p></div></div>;
}

function Went({ mean, target }: { mean: Mean; target: { people: number; context: number; player: number } }) {
  const words = t.time.both;
  const rows = [[t.time.people, mean.people, target.people], [t.time.kinds.STRATEGY, mean.context, target.context], [t.time.kinds.HANDS_ON, mean.player, target.player]] as const;
  return (
    <>
      <p className={styles.soft}>{words.mean(mean.weeks)}</p>
      <dl className={page.facts}>
        {rows.map(([label, is, wanted]) => {
          const points = is - wanted;
          return (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{words.is(is, wanted)}{Math.abs(points) > tolerated && <span className={styles.apart}><IconAlertTriangle size={14} aria-hidden="true" />{words.apart(points)}</span>}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
