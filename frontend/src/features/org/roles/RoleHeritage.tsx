import { Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import page from '../../../ui/page.module.css';
import { SearchPicker } from '../../../ui/SearchPicker';
import { useOrgEdits } from '../edits/useOrgEdits';
import { RemoveButton } from '../seat/Section';
import seat from '../seat/seat.module.css';
import team from '../teams/teams.module.css';
import styles from './roles.module.css';

const RoleHeritageFragment = graphql(`
  fragment RoleHeritage on Role { id track parent { id name } mixins { id name } heirs { id name } }
`);

/** From which roles this one has duties, and which have them from it. What would close a circle is refused, and says why where it was tried. */
export function RoleHeritage({ role: masked, revision }: { role: FragmentType<typeof RoleHeritageFragment>; revision: number }) {
  const role = unmask(RoleHeritageFragment, masked);
  const { roles, expecting } = useOrgEdits();
  const [problem, setProblem] = useState<Problem | null>(null);
  const mixins = role.mixins.map(({ id }) => id);
  const inherit = async (change: { parent?: string | null; mixins?: string[] }) => {
    const result = await roles.inherit({ role: role.id, parent: role.parent?.id ?? null, mixins, expectedRevision: expecting(revision), ...change });
    setProblem(result.ok ? null : result.problem);
  };
  return (
    <section className={page.section}>
      <h2>{t.roles.heritage}</h2>
      <dl className={page.facts}>
        {role.track !== 'MIXIN' && <><dt>{t.roles.parent}</dt><dd><Parent id={role.id} parent={role.parent ?? null} onChange={(parent) => void inherit({ parent })} /></dd></>}
        <dt>{t.roles.mixinsOf}</dt>
        <dd><Mixins without={[role.id, ...mixins]} mixins={role.mixins} onChange={(next) => void inherit({ mixins: next })} /></dd>
        <dt>{t.roles.heirs}</dt>
        <dd className={styles.links}>{role.heirs.length === 0 ? <span className={page.soft}>{t.roles.heirsNone}</span> : role.heirs.map((heir) => <RoleLink key={heir.id} role={heir} />)}</dd>
      </dl>
      <FormProblem problem={problem} />
    </section>
  );
}

interface Named { readonly id: string; readonly name: string }

function RoleLink({ role }: { role: Named }) {
  return <Link className={styles.chip} to="/teams/roles/$roleId" params={{ roleId: role.id }}>{role.name}</Link>;
}

/** The role that it inherits from: click to find another one, or none. */
function Parent({ id, parent, onChange }: { id: string; parent: Named | null; onChange: (parent: string | null) => void }) {
  const [picking, setPicking] = useState(false);
  const readOnly = useReadOnly() !== null;
  if (picking) {
    return <SearchPicker kind="ROLE" label={t.roles.parent} placeholder={t.roles.parentPlaceholder} without={[id]} onPick={(picked) => { setPicking(false); onChange(picked.id); }} onLeave={() => setPicking(false)} />;
  }
  const name = parent?.name ?? t.roles.parentNone;
  if (readOnly) return parent ? <RoleLink role={parent} /> : <span className={page.soft}>{name}</span>;
  return (
    <span className={styles.links}>
      {parent && <RoleLink role={parent} />}
      <Menu position="bottom-start">
        <Menu.Target><button type="button" className={team.parent} aria-label={t.roles.parentChange(name)}>{parent ? t.leaving.change : name}</button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setPicking(true)}>{t.roles.parentFind}</Menu.Item>
          {parent && <Menu.Item onClick={() => onChange(null)}>{t.roles.parentClear}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

/** The sets of duties that it takes in, in order. */
function Mixins({ mixins, without, onChange }: { mixins: readonly Named[]; without: readonly string[]; onChange: (mixins: string[]) => void }) {
  const [adding, setAdding] = useState(false);
  const readOnly = useReadOnly() !== null;
  const ids = mixins.map(({ id }) => id);
  return (
    <div className={styles.links}>
      {mixins.map((mixin) => (
        <span key={mixin.id} className={`${seat.row} ${styles.mixin}`}>
          <RoleLink role={mixin} />
          <RemoveButton label={t.roles.removeMixin(mixin.name)} onClick={() => onChange(ids.filter((id) => id !== mixin.id))}><IconX size={14} aria-hidden="true" /></RemoveButton>
        </span>
      ))}
      {mixins.length === 0 && readOnly && <span className={page.soft}>{t.roles.mixinsNone}</span>}
      {!readOnly && !adding && <button type="button" className={team.parent} onClick={() => setAdding(true)}>{t.roles.addMixin}</button>}
      {adding && <SearchPicker kind="ROLE" label={t.roles.addMixin} placeholder={t.roles.mixinPlaceholder} without={[...without]} onPick={({ id }) => { setAdding(false); onChange([...ids, id]); }} onLeave={() => setAdding(false)} />}
    </div>
  );
}
