import { unmask } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import { ActionList } from './ActionSection';
import { ObjectiveLine } from './ObjectiveList';
import { ActionFields, ObjectiveRow } from './objectivesDocument';

const words = t.alignment.person;

const PersonObjectivesDocument = graphql(`
  query PersonObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id revision
      person(id: $id) {
        id
        actions(states: [OPEN]) { id ...ActionFields }
        assignments(current: true) { id position { id memberships { id team { id objectives(where: { states: [PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } } } }
      }
    }
  }
`);

/** What a person works towards, through the teams of their seats, and the actions that they answer for. */
export function PersonObjectives({ personId }: { personId: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: PersonObjectivesDocument, variables: { id: personId } });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const person = data?.org.person;
  if (!person) return null;
  // Somebody may sit in several teams that share an objective.
  const objectives = [...new Map(person.assignments.flatMap(({ position }) => position.memberships).flatMap(({ team }) => team.objectives).map((each) => [each.id, unmask(ObjectiveRow, each)])).values()];
  return (
    <section className={page.section}>
      <h2>{words.title}</h2>
      {objectives.length + person.actions.length === 0 && <p className={page.soft}>{words.none}</p>}
      <ul className={page.list}>{objectives.map((row) => <ObjectiveLine key={row.id} row={row} withTeams />)}</ul>
      {person.actions.length > 0 && <h3 className={page.soft}>{words.actions}</h3>}
      <ActionList revision={data.org.revision} actions={person.actions.map((each) => unmask(ActionFields, each))} withOwner={false} />
    </section>
  );
}
