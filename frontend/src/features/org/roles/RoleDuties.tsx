import { Link } from '@tanstack/react-router';
import { unmask, type FragmentType } from '../../../gql';
import type { RoleDutiesFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { useOrgEdits } from '../edits/useOrgEdits';
import { TextList } from './TextList';
import styles from './roles.module.css';

const RoleDutiesFields = graphql(`
  fragment RoleDuties on Role { id responsibilities duties { responsibility inherited from { id name } } }
`);

type Duty = RoleDutiesFragment['duties'][number];

/** What the role answers for: its own duties, to edit, and those of the roles it inherits from, each under its role. */
export function RoleDuties({ role: masked, revision }: { role: FragmentType<typeof RoleDutiesFields>; revision: number }) {
  const role = unmask(RoleDutiesFields, masked);
  const { roles, expecting } = useOrgEdits();
  const save = async (responsibilities: string[], seen: number) => (await roles.update({ role: role.id, responsibilities, expectedRevision: expecting(seen) })).ok;
  const inherited = groupByRole(role.duties.filter((duty) => duty.inherited));
  return (
    <>
      <TextList
        title={t.roles.duties} empty={t.roles.dutiesEmpty} add={t.roles.addDuty} texts={role.responsibilities}
        labelOf={(_, index) => t.roles.duty(index + 1)} removeOf={t.roles.removeDuty} version={revision} onSave={save}
      />
      <section className={page.section}>
        <h2>{t.roles.inherited}</h2>
        {inherited.length === 0 && <p className={page.soft}>{t.roles.inheritedEmpty}</p>}
        {inherited.map(({ from, duties }) => (
          <section key={from.id} className={styles.inherited}>
            <h3><Link className={page.link} to="/teams/roles/$roleId" params={{ roleId: from.id }}>{t.roles.inheritedFrom(from.name)}</Link></h3>
            <ul>{duties.map((duty) => <li key={duty}>{duty}</li>)}</ul>
          </section>
        ))}
      </section>
    </>
  );
}

/** The roles that duties come from, in the order of the duties, each with its own. */
function groupByRole(duties: readonly Duty[]): { from: Duty['from']; duties: string[] }[] {
  const groups = new Map<string, { from: Duty['from']; duties: string[] }>();
  for (const { from, responsibility } of duties) {
    const group = groups.get(from.id) ?? { from, duties: [] };
    group.duties.push(responsibility);
    groups.set(from.id, group);
  }
  return [...groups.values()];
}
