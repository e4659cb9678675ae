import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { useNumberEdit } from '../edits/useNumberEdit';
import { useOrgEdits } from '../edits/useOrgEdits';

const RoleFactsFragment = graphql(`fragment RoleFacts on Role { id track spanMin spanTarget spanMax timeBoxedMonths }`);

const fields = [['spanMin', t.roles.spanMin], ['spanTarget', t.roles.spanTarget], ['spanMax', t.roles.spanMax], ['timeBoxedMonths', t.roles.timeBox]] as const;

/** How many people it usually leads, and how long one stays in it. */
export function RoleFacts({ role: masked, revision }: { role: FragmentType<typeof RoleFactsFragment>; revision: number }) {
  const role = unmask(RoleFactsFragment, masked);
  const { roles, expecting } = useOrgEdits();
  const number = useNumberEdit();
  if (role.track === 'MIXIN') return null;
  const save = (field: (typeof fields)[number][0], value: number | null, seen: number) => roles.update({ role: role.id, [field]: value, expectedRevision: expecting(seen) }).then(({ ok }) => ok);
  return (
    <section className={page.section}>
      <h2>{t.roles.facts}</h2>
      <dl className={page.facts}>
        {fields.map(([field, label]) => (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>
              <InlineText
                clearable label={label} placeholder={t.roles.none} inputMode="numeric" value={role[field] == null ? '' : String(role[field])}
                version={revision} onSave={(text, seen) => (text === '' ? save(field, null, seen) : number(label, (value, at) => save(field, Math.round(value), at))(text, seen))}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
