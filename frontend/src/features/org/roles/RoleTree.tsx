import { Link } from '@tanstack/react-router';
import { unmask, type FragmentType } from '../../../gql';
import type { RoleRowFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { orderTeams, type TeamNode } from '../teams/orderTeams';
import styles from './roles.module.css';

const RoleRow = graphql(`
  fragment RoleRow on Role { id name aliases track active purpose duties { responsibility } positions(first: 1) { totalCount } }
`);

/** Roles, each after the one it inherits from. */
export function RoleTree({ label, roles }: { label: string; roles: readonly (TeamNode & FragmentType<typeof RoleRow>)[] }) {
  return (
    <ul className={styles.tree} aria-label={label}>
      {orderTeams(roles).map(({ team: role, depth }) => <li key={role.id}><RoleLink role={unmask(RoleRow, role)} depth={depth} /></li>)}
    </ul>
  );
}

function RoleLink({ role, depth }: { role: RoleRowFragment; depth: number }) {
  const others = role.aliases.join(', ');
  return (
    <Link className={styles.role} to="/teams/roles/$roleId" params={{ roleId: role.id }} data-unused={!role.active}>
      <span className={styles.name} style={{ paddingInlineStart: depth * 20 }} title={role.name}>{role.name}</span>
      <span className={styles.others} title={others || role.purpose}>{others || role.purpose}</span>
      <span className={styles.track}>{role.active ? (role.track === 'MIXIN' ? '' : t.roles.track[role.track]) : t.roles.unused}</span>
      <span className={styles.count}>{t.roles.dutyCount(role.duties.length)}</span>
      <span className={styles.count}>{role.track === 'MIXIN' ? '' : t.roles.seats(role.positions.totalCount)}</span>
    </Link>
  );
}
