import { ActionIcon, Menu, Select, VisuallyHidden } from '@mantine/core';
import { IconDots, IconEye, IconEyeOff } from '@tabler/icons-react';
import { unmask, type FragmentType } from '../../../gql';
import type { UpdateRoleInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { useOrgEdits } from '../edits/useOrgEdits';
import team from '../teams/teams.module.css';
import { roleTracks } from './roleTracks';

const RoleHeadFragment = graphql(`fragment RoleHead on Role { id key name track purpose active }`);

interface Props {
  role: FragmentType<typeof RoleHeadFragment>;
  /** The revision that the role was read at. */
  revision: number;
}

export function RoleHead({ role: masked, revision }: Props) {
  const role = unmask(RoleHeadFragment, masked);
  const { roles, expecting } = useOrgEdits();
  const readOnly = useReadOnly() !== null;
  const save = async (change: Omit<UpdateRoleInput, 'role'>, seen = revision) => (await roles.update({ role: role.id, expectedRevision: expecting(seen), ...change })).ok;
  return (
    <header className={team.head}>
      <div className={team.headRow}>
        <div className={team.grow}>
          <VisuallyHidden><h1>{role.name}</h1></VisuallyHidden>
          <InlineText large label={t.roles.name} value={role.name} version={revision} onSave={(name, seen) => save({ name }, seen)} />
        </div>
        {!readOnly && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon aria-label={t.roles.actions}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={role.active ? <IconEyeOff size={16} /> : <IconEye size={16} />} onClick={() => void save({ active: !role.active })}>{role.active ? t.roles.retire : t.roles.offer}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <InlineText clearable label={t.roles.purpose} placeholder={t.roles.purposeNone} value={role.purpose} version={revision} onSave={(purpose, seen) => save({ purpose }, seen)} />
      <div className={team.meta}>
        <Select
          disabled={readOnly} aria-label={t.roles.trackLabel} w={160} value={role.track} allowDeselect={false} data={roleTracks.map((value) => ({ value, label: t.roles.track[value] }))}
          onChange={(value) => { const track = roleTracks.find((known) => known === value); if (track) void save({ track }); }}
        />
        <span className={team.soft}>{t.roles.key(role.key)}</span>
        {!role.active && <span className={team.soft}>{t.roles.unusedText}</span>}
      </div>
    </header>
  );
}
