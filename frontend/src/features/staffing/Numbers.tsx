import { t } from '../../lib/strings/strings';
import page from '../../ui/page.module.css';
import type { Staffing } from './staffingDocument';
import styles from './staffing.module.css';

const words = t.staffingNumbers;

/** How searches go: how long they take, where candidates drop out, and who comes from where. Nothing where nothing can be told. */
export function Numbers({ numbers }: { numbers: Staffing['numbers'] }) {
  const { filled, daysToFill, stages, sources } = numbers;
  if (filled + stages.length + sources.length === 0) return null;
  return (
    <section className={page.section}>
      <h2>{words.title}</h2>
      {filled > 0 && <p>{words.filled(filled, daysToFill ?? null)}</p>}
      {stages.length > 0 && <Table first={words.stage} last={words.wentOn} rows={stages.map(({ stage, entered, passed }) => ({ name: stage, of: entered, part: passed }))} />}
      {sources.length > 0 && <Table first={words.source} last={words.hired} rows={sources.map(({ source, applied, hired }) => ({ name: t.staffing.source[source], of: applied, part: hired }))} />}
      <p className={page.soft}>{words.few}</p>
    </section>
  );
}

function Table({ first, last, rows }: { first: string; last: string; rows: readonly { name: string; of: number; part: number }[] }) {
  return (
    <table className={styles.numbers}>
      <thead><tr><th scope="col">{first}</th><th scope="col">{words.came}</th><th scope="col">{last}</th><th scope="col">{words.share}</th></tr></thead>
      <tbody>{rows.map(({ name, of, part }) => <tr key={name}><th scope="row">{name}</th><td>{of}</td><td>{part}</td><td>{words.percent(part, of)}</td></tr>)}</tbody>
    </table>
  );
}
