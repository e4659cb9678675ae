import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { TeamQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { TeamDot } from '../../../ui/TeamDot';
import { ChangesetItem } from '../history/ChangesetItem';
import { TeamFindings } from '../limits/SeatFindings';
import { TeamHead } from './TeamHead';
import { TeamMembers } from './TeamMembers';
import styles from './teams.module.css';

const TeamDocument = graphql(`
  query Team($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      team(id: $id) {
        id
        name
        parent { id name parent { id name } }
        children { id name color headcount }
        history(first: 10) { edges { node { id ...ChangesetItem } } }
        ...TeamHead
        ...TeamFindings
        ...TeamMembers
      }
    }
  }
`);

type Team = NonNullable<TeamQuery['org']['team']>;

/** One team: what it is there for, who is in it, what is below it, and what other features know of it. */
export function TeamPage({ more }: { more: (teamId: string) => ReactNode }) {
  const { teamId } = useParams({ from: '/teams/$teamId' });
  const [{ data, error }, retry] = useOrgQuery({ query: TeamDocument, variables: { id: teamId } });
  const team = data?.org.team;
  useTeamCrumbs(team ?? null);

  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!team) return <EmptyState page title={t.teams.gone}>{t.teams.goneText}</EmptyState>;
  return (
    <div className={page.page}>
      <TeamHead team={team} revision={data.org.revision} />
      <TeamFindings team={team} />
      <TeamMembers team={team} revision={data.org.revision} />
      {more(team.id)}
      {team.children.length > 0 && <Children teams={team.children} />}
      <section className={page.section}>
        <h2>{t.teams.history}</h2>
        {team.history.edges.map(({ node }) => <ChangesetItem key={node.id} changeset={node} compact />)}
        {team.history.edges.length === 0 && <p className={page.soft}>{t.teams.historyEmpty}</p>}
      </section>
    </div>
  );
}

function useTeamCrumbs(team: Team | null): void {
  const navigate = useNavigate();
  usePage(useMemo(() => {
    const open = (id: string) => () => void navigate({ to: '/teams/$teamId', params: { teamId: id } });
    const above = [team?.parent?.parent, team?.parent].filter((parent) => parent != null);
    return [
      { label: t.teams.title, open: () => void navigate({ to: '/teams' }) },
      ...above.map((parent) => ({ label: parent.name, open: open(parent.id) })),
      { label: team?.name ?? '' },
    ];
  }, [team, navigate]));
}

function Children({ teams }: { teams: Team['children'] }) {
  return (
    <section className={page.section}>
      <h2>{t.teams.children}</h2>
      <ul className={page.list}>
        {teams.map((child) => (
          <li key={child.id}>
            <TeamDot color={child.color} />
            <Link className={`${page.link} ${styles.grow}`} to="/teams/$teamId" params={{ teamId: child.id }}>{child.name}</Link>
            <span className={page.number}>{t.teams.people(child.headcount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
