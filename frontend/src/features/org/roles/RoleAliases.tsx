import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import { TextList } from './TextList';

const RoleAliasesFragment = graphql(`fragment RoleAliases on Role { id aliases }`);

/** The other titles by which imports and seats find the role. */
export function RoleAliases({ role: masked, revision }: { role: FragmentType<typeof RoleAliasesFragment>; revision: number }) {
  const role = unmask(RoleAliasesFragment, masked);
  const { roles, expecting } = useOrgEdits();
  const save = async (aliases: string[], seen: number) => (await roles.update({ role: role.id, aliases, expectedRevision: expecting(seen) })).ok;
  return (
    <TextList
      title={t.roles.aliases} hint={t.roles.aliasesHint} empty={t.roles.aliasesEmpty} add={t.roles.addAlias} texts={role.aliases}
      labelOf={(text) => t.roles.alias(text)} removeOf={t.roles.removeAlias} version={revision} onSave={save}
    />
  );
}
