import { unmask } from '../../../gql';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { commitmentPath } from '../commitments/commitmentPaths';
import { CommitmentRow } from '../commitments/commitmentsDocument';
import { To } from '../../../ui/To';
import type { Context } from './TeamContextPage';
import styles from './context.module.css';

const words = t.commitments;

/** What the team promised, or is asked to promise, with its day and what speaks against it. */
export function ContextCommitments({ commitments }: { commitments: Context['commitments'] }) {
  return (
    <ul>
      {commitments.map((each) => unmask(CommitmentRow, each)).map(({ id, title, state, dueOn, neededBy, riskReasons, postMortemDue }) => (
        <li key={id} data-late={riskReasons.length > 0 || postMortemDue || undefined}>
          <To path={commitmentPath(id)}>{title}</To> <span className={styles.soft}>{words.state[state]}{dueOn ? `, ${words.due(formatDay(dueOn, new Date()))}` : neededBy ? `, ${words.needed(formatDay(neededBy, new Date()))}` : ''}</span>
          {riskReasons.length > 0 && ` ${sayDays(riskReasons.join(' '))}`}{postMortemDue && ` ${words.postMortemDue}.`}
        </li>
      ))}
    </ul>
  );
}
