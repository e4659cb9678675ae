import { Link } from '@tanstack/react-router';
import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { Avatar, VacantAvatar } from '../../../ui/Avatar';
import page from '../../../ui/page.module.css';
import team from '../teams/teams.module.css';
import styles from './roles.module.css';

const RoleSeatsFragment = graphql(`
  fragment RoleSeats on Role { id track positions(first: 50) { totalCount edges { node { id title person { id name } } } } }
`);

/** Who carries the role: the first seats by name, and all of them on the chart. */
export function RoleSeats({ role: masked }: { role: FragmentType<typeof RoleSeatsFragment> }) {
  const { id, track, positions: { totalCount, edges } } = unmask(RoleSeatsFragment, masked);
  return (
    <section className={page.section}>
      <h2>
        <span>{t.roles.heldBy} {totalCount > 0 && <span className={page.number}>{totalCount.toLocaleString()}</span>}</span>
        {totalCount > 0 && <Link className={styles.more} to="/chart" search={{ filter: `role:${encodeURIComponent(id)}` }}>{t.roles.showOnChart}</Link>}
      </h2>
      {totalCount === 0 && <p className={page.soft}>{track === 'MIXIN' ? t.roles.heldByMixin : t.roles.heldByNone}</p>}
      {totalCount > 0 && (
        <ul className={page.list}>
          {edges.map(({ node: { id: seat, title, person } }) => (
            <li key={seat}>
              {person ? <Avatar name={person.name} /> : <VacantAvatar />}
              <Link className={team.member} to="/chart" search={{ seat }} title={`${person?.name ?? t.roles.vacant}, ${title}`}>
                <strong className={person ? undefined : team.soft}>{person?.name ?? t.roles.vacant}</strong> <span className={team.soft}>{title}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {totalCount > edges.length && <p className={page.soft}>{t.roles.heldByMore(totalCount - edges.length)}</p>}
    </section>
  );
}
