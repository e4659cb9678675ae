import { Button, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RoleTrack } from '../../../gql/graphql';
import { useReadOnly } from '../../../lib/useWorld';
import { useSubmit } from '../../../lib/useSubmit';
import { t } from '../../../lib/strings/strings';
import { FormProblem } from '../../../ui/FormProblem';
import { GuardedButton } from '../../../ui/GuardedButton';
import { useOrgEdits } from '../edits/useOrgEdits';
import { roleKey } from './roleKey';
import { roleTracks } from './roleTracks';

/** A name, a short name and how it works; everything else is edited on the page of the role, which opens. */
export function CreateRoleButton() {
  const { create = false } = useSearch({ from: '/teams/roles' });
  const navigate = useNavigate();
  const readOnly = useReadOnly();
  const opened = create && readOnly === null;
  // That it is open is part of the address, so that the palette opens it from anywhere.
  const setOpened = (open: boolean) => void navigate({ to: '/teams/roles', search: (now) => ({ seat: now.seat, ...(open ? { create: true } : {}) }), replace: true });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target><GuardedButton whyNot={readOnly} leftSection={<IconPlus size={14} />} onClick={() => setOpened(!opened)}>{t.roles.create}</GuardedButton></Popover.Target>
      <Popover.Dropdown><CreateRoleForm /></Popover.Dropdown>
    </Popover>
  );
}

function CreateRoleForm() {
  const { roles } = useOrgEdits();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [key, setKey] = useState<string | null>(null); // null: made of the name
  const [track, setTrack] = useState<RoleTrack>('IC');
  const wanted = key ?? roleKey(name);
  const { errorOf, rest, busy, submit } = useSubmit(
    () => roles.create({ name: name.trim(), key: wanted, track }),
    ({ data }) => void navigate({ to: '/teams/roles/$roleId', params: { roleId: data.createRole.role.id } }),
    ['name', 'key'],
  );
  return (
    <form onSubmit={submit}>
      <Stack gap={10} w={280}>
        <TextInput label={t.roles.createName} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <TextInput label={t.roles.createKey} description={t.roles.createKeyHint} value={wanted} error={errorOf('key')} onChange={(event) => setKey(event.currentTarget.value)} />
        <Select
          label={t.roles.trackLabel} value={track} allowDeselect={false} comboboxProps={{ withinPortal: false }} data={roleTracks.map((value) => ({ value, label: t.roles.track[value] }))}
          onChange={(value) => setTrack(roleTracks.find((known) => known === value) ?? 'IC')}
        />
        <FormProblem problem={rest} />
        <Button type="submit" loading={busy} disabled={name.trim() === '' || wanted.trim() === ''}>{t.roles.createGo}</Button>
      </Stack>
    </form>
  );
}
