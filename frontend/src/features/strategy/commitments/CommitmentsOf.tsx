import { unmask } from '../../../gql';
import type { CommitmentRowFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import objective from '../objectives/objectives.module.css';
import { To } from '../../../ui/To';
import { CommitmentLine } from './CommitmentLine';
import { commitmentsPath } from './commitmentPaths';
import { CommitmentRow } from './commitmentsDocument';
import { isOpen } from './commitmentSearch';
import { RequestCommitment } from './RequestCommitment';
import styles from './commitments.module.css';

const words = t.commitments.of;

const TeamCommitmentsDocument = graphql(`
  query TeamCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name commitments { id ...CommitmentRow } } }
  }
`);

const ObjectiveCommitmentsDocument = graphql(`
  query ObjectiveCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id objective(id: $id) { id commitments { id ...CommitmentRow } } }
  }
`);

/** What is not over, and what was broken and not learned from. */
const current = ({ state, postMortemDue }: CommitmentRowFragment) => isOpen(state) || postMortemDue;

/** What a team promised, on its page. */
export function TeamCommitments({ teamId }: { teamId: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: TeamCommitmentsDocument, variables: { id: teamId } });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const team = data?.org.team;
  if (!team) return null;
  const rows = team.commitments.map((each) => unmask(CommitmentRow, each)).filter(current);
  return (
    <section className={page.section}>
      <h2><span>{words.team}</span><RequestCommitment team={{ id: team.id, label: team.name }} /></h2>
      {rows.length === 0 && <p className={page.soft}>{words.none}</p>}
      <ul className={styles.list}>{rows.map((row) => <CommitmentLine key={row.id} row={row} withTeam={false} />)}</ul>
      {team.commitments.length > rows.length && <To className={page.link} path={`${commitmentsPath}?team=${team.id}&show=all`}>{words.all}</To>}
    </section>
  );
}

/** What was promised for an objective, on its page; nothing where nothing was. */
export function ObjectiveCommitments({ objectiveId }: { objectiveId: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: ObjectiveCommitmentsDocument, variables: { id: objectiveId } });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const rows = (data?.org.objective?.commitments ?? []).map((each) => unmask(CommitmentRow, each));
  if (rows.length === 0) return null;
  return (
    <section className={objective.section}>
      <h2>{words.objective}</h2>
      <ul className={styles.list}>{rows.map((row) => <CommitmentLine key={row.id} row={row} withTeam />)}</ul>
    </section>
  );
}
