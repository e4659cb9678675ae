import { unmask } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import { ObjectiveLine } from './ObjectiveList';
import { objectivesPath } from './objectivePaths';
import { ObjectiveRow } from './objectivesDocument';
import { To } from '../../../ui/To';

const words = t.alignment;

const TeamObjectivesDocument = graphql(`
  query TeamObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } }
  }
`);

/** What a team is to solve, on its page, with the way to all that it has to know for that. */
export function TeamObjectives({ teamId }: { teamId: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: TeamObjectivesDocument, variables: { id: teamId } });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const objectives = data?.org.team?.objectives;
  if (!objectives) return null;
  return (
    <section className={page.section}>
      <h2><span>{words.team.title}</span><To className={page.link} path={`/teams/${teamId}/context`}>{words.context.open}</To></h2>
      {objectives.length === 0 && <p className={page.soft}>{words.team.none}</p>}
      <ul className={page.list}>{objectives.map((each) => <ObjectiveLine key={each.id} row={unmask(ObjectiveRow, each)} withTeams={false} />)}</ul>
      <To className={page.link} path={`${objectivesPath}?team=${teamId}&period=all`}>{words.team.all}</To>
    </section>
  );
}
