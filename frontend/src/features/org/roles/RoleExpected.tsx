import { Link } from '@tanstack/react-router';
import { unmask, type FragmentType } from '../../../gql';
import { saySource } from '../../../lib/expectations';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import styles from './roles.module.css';

const RoleExpectedFragment = graphql(`
  fragment RoleExpected on Role {
    id
    expectations { competency { id name } level importance source from { id name } inherited { level importance source from { id name } } }
  }
`);

/** Which levels of which competencies the role expects, and where each comes from. */
export function RoleExpected({ role: masked }: { role: FragmentType<typeof RoleExpectedFragment> }) {
  const role = unmask(RoleExpectedFragment, masked);
  return (
    <section className={page.section}>
      <h2>
        <span>{t.roles.expected}</span>
        <Link className={styles.more} to="/coaching/expectations" search={{ role: role.id }}>{t.roles.expectedEdit}</Link>
      </h2>
      {role.expectations.length === 0 && <p className={page.soft}>{t.roles.expectedEmpty}</p>}
      {role.expectations.length > 0 && (
        <ul className={page.list}>
          {role.expectations.map((expected) => (
            <li key={expected.competency.id}>
              <span className={styles.text}>{expected.competency.name}</span>
              <span className={page.soft}>{saySource(expected, 'role')}</span>
              <span className={page.number}>{t.roles.expectedLevel(expected.level, expected.importance)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
