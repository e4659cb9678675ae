import { IconAlertTriangle } from '@tabler/icons-react';
import { unmask } from '../../../gql';
import type { CoverageQuery } from '../../../gql/graphql';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import { To } from '../../../ui/To';
import { Told } from '../../../ui/Told';
import { StateMark } from '../commitments/CommitmentLine';
import { commitmentPath, commitmentsPath } from '../commitments/commitmentPaths';
import { CommitmentRow } from '../commitments/commitmentsDocument';
import { objectivePath } from '../objectives/objectivePaths';
import styles from './coverage.module.css';

const words = t.alignment.coverage;

type Promises = CoverageQuery['org']['commitments'];

/** What is looked into or promised: whose people it holds, for when, and which objective it serves. */
export function PromiseList({ promises: { totalCount, edges } }: { promises: Promises }) {
  if (totalCount === 0) return <p className={styles.soft}>{words.heldNone}</p>;
  return (
    <>
      <div className={styles.sideways} tabIndex={0} role="region" aria-label={words.held}>
        <table className={styles.promises}>
          <thead><tr><th scope="col">{t.alignment.kind.Commitment}</th><th scope="col">{t.commitments.page.team}</th><th scope="col">{words.holds}</th><th scope="col">{words.day}</th><th scope="col">{words.serves}</th></tr></thead>
          <tbody>{edges.map(({ node }) => <Row key={node.id} promise={node} />)}</tbody>
        </table>
      </div>
      {totalCount > edges.length && <p className={styles.soft}>{words.rows(edges.length, totalCount)} <To path={commitmentsPath}>{words.allHeld}</To></p>}
    </>
  );
}

function Row({ promise }: { promise: Promises['edges'][number]['node'] }) {
  const { title, state, dueOn, neededBy, atRisk, riskReasons, team: { id, name, color } } = unmask(CommitmentRow, promise);
  const { team: { headcount }, objective } = promise;
  const day = dueOn ?? neededBy;
  return (
    <tr>
      <th scope="row"><To path={commitmentPath(promise.id)}>{title}</To> <span className={styles.marks}><StateMark state={state} />{atRisk && <Told className={styles.late} why={sayDays(riskReasons.join('\n'))}><IconAlertTriangle size={12} aria-hidden="true" />{t.commitments.atRisk}</Told>}</span></th>
      <td><TeamDot color={color} /> <To path={`/teams/${id}`}>{name}</To></td>
      <td>{headcount === 0 ? <span className={styles.late}><IconAlertTriangle size={12} aria-hidden="true" />{words.holdsNobody}</span> : t.teams.people(headcount)}</td>
      <td>{day ? formatDay(day, new Date()) : <span className={styles.soft}>{t.commitments.noDay}</span>}</td>
      <td>{objective ? <To path={objectivePath(objective.id)}>{objective.title}</To> : <span className={styles.soft}>{t.commitments.page.noObjective}</span>}</td>
    </tr>
  );
}
