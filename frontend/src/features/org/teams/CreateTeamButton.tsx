import { Button, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { TeamKind } from '../../../gql/graphql';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { GuardedButton } from '../../../ui/GuardedButton';
import { useOrgEdits } from '../edits/useOrgEdits';
import { teamKinds } from './teamKinds';

/** A name and a kind; everything else is edited on the team's page, which opens. */
export function CreateTeamButton() {
  const [opened, setOpened] = useState(false);
  const readOnly = useReadOnly();
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target><GuardedButton whyNot={readOnly} leftSection={<IconPlus size={14} />} onClick={() => setOpened(!opened)}>{t.teams.create}</GuardedButton></Popover.Target>
      <Popover.Dropdown><CreateTeamForm onDone={() => setOpened(false)} /></Popover.Dropdown>
    </Popover>
  );
}

function CreateTeamForm({ onDone }: { onDone: () => void }) {
  const { teams } = useOrgEdits();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TeamKind>('TEAM');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await teams.create({ name: name.trim(), kind });
    if (!result.ok) return setProblem(result.problem.message);
    onDone();
    void navigate({ to: '/teams/$teamId', params: { teamId: result.data.createTeam.team.id } });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap={10} w={260}>
        <TextInput label={t.teams.createName} value={name} error={problem} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Select label={t.teams.kindLabel} value={kind} allowDeselect={false} comboboxProps={{ withinPortal: false }} data={teamKinds.map((value) => ({ value, label: t.teams.kind[value] }))} onChange={(value) => setKind(teamKinds.find((known) => known === value) ?? 'TEAM')} />
        <Button type="submit" disabled={name.trim() === ''}>{t.teams.createGo}</Button>
      </Stack>
    </form>
  );
}
