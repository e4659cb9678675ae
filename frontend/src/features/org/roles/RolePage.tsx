import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { RoleAliases } from './RoleAliases';
import { RoleDuties } from './RoleDuties';
import { RoleExpected } from './RoleExpected';
import { RoleFacts } from './RoleFacts';
import { RoleHead } from './RoleHead';
import { RoleHeritage } from './RoleHeritage';
import { RoleSeats } from './RoleSeats';

const RoleDocument = graphql(`
  query Role($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      role(id: $id) {
        id
        name
        ...RoleHead
        ...RoleHeritage
        ...RoleAliases
        ...RoleDuties
        ...RoleExpected
        ...RoleFacts
        ...RoleSeats
      }
    }
  }
`);

/** One role: what it answers for and where that comes from, what it is called, and who carries it. */
export function RolePage() {
  const { roleId } = useParams({ from: '/teams/roles/$roleId' });
  const navigate = useNavigate();
  const [{ data, error }, retry] = useOrgQuery({ query: RoleDocument, variables: { id: roleId } });
  const role = data?.org.role;
  const name = role?.name ?? '';
  usePage(useMemo(() => [
    { label: t.teams.title, open: () => void navigate({ to: '/teams' }) },
    { label: t.roles.title, open: () => void navigate({ to: '/teams/roles' }) },
    { label: name },
  ], [name, navigate]));

  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!role) return <EmptyState page title={t.roles.gone}>{t.roles.goneText}</EmptyState>;
  const { revision } = data.org;
  return (
    <div className={page.page} key={role.id}>
      <RoleHead role={role} revision={revision} />
      <RoleHeritage role={role} revision={revision} />
      <RoleDuties role={role} revision={revision} />
      <RoleAliases role={role} revision={revision} />
      <RoleExpected role={role} />
      <RoleFacts role={role} revision={revision} />
      <RoleSeats role={role} />
    </div>
  );
}
