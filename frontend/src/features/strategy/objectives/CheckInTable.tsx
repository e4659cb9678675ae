import type { KeyResultFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { showAmount } from './showAmount';
import styles from './objectives.module.css';

const words = t.objectives.checkIn;

/** Every check-in with its words, the latest first. */
export function CheckInTable({ metric, unit, checkIns }: { metric: string; unit: string; checkIns: KeyResultFieldsFragment['checkIns'] }) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={t.objectives.keyResult.historyOf(metric)}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.columns.on}</th><th scope="col">{words.columns.value}</th><th scope="col">{words.columns.confidence}</th><th scope="col">{words.columns.words}</th><th scope="col">{words.columns.by}</th></tr></thead>
        <tbody>
          {checkIns.slice().reverse().map((checkIn) => (
            <tr key={checkIn.id}>
              <th scope="row">{formatDay(checkIn.checkedOn, new Date())}</th>
              <td>{showAmount(checkIn.value, unit)}</td>
              <td>{words.sure(checkIn.confidence)}</td>
              <td>{[checkIn.learned, checkIn.next && words.nextIs(checkIn.next), checkIn.help && words.helpNeeded(checkIn.help)].filter(Boolean).join(' · ')}</td>
              <td>{checkIn.author?.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
