import { unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { TargetFields } from './timeDocument';
import styles from './time.module.css';

/** What a week should look like, and how that comes about: each term by its name. */
export function TargetTable({ target: masked }: { target: FragmentType<typeof TargetFields> }) {
  const words = t.time.target;
  const target = unmask(TargetFields, masked);
  const why = target.wanted < target.least ? words.atLeast(target.wanted, target.least) : target.wanted > target.people ? words.atMost(target.wanted, target.most) : null;
  return (
    <section className={page.section} aria-labelledby="time-target">
      <h2 id="time-target">{words.title}</h2>
      <table className={styles.target}>
        <thead><tr><th scope="col">{words.term}</th><th scope="col">{words.how}</th><th scope="col">{words.share}</th></tr></thead>
        <tbody>
          {target.terms.map((term) => (
            <tr key={term.kind} data-none={term.count === 0 || undefined} title={words.termHints[term.kind]}>
              <th scope="row">{words.terms[term.kind](term.count)}</th><td>{words.each(term.each)}</td><td>{words.percent(term.percent)}</td>
            </tr>
          ))}
          <tr data-sum><th scope="row">{words.people}</th><td>{why}</td><td>{words.percent(target.people)}</td></tr>
          <tr><th scope="row">{words.context}</th><td>{words.byRole}</td><td>{words.percent(target.context)}</td></tr>
          <tr><th scope="row">{words.player}</th><td>{words.rest}</td><td>{words.percent(target.player)}</td></tr>
        </tbody>
      </table>
    </section>
  );
}
