import { Popover, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { ColumnChooser } from '../../../ui/grid/ColumnChooser';
import { GuardedButton } from '../../../ui/GuardedButton';
import { AddPersonForm } from './AddPersonForm';
import { columnIds, shownColumns } from './columns';
import { TeamFilter } from './TeamFilter';
import type { PeopleSearch } from './peopleSearch';
import styles from './people.module.css';

interface Props {
  search: PeopleSearch;
  total: number | null;
  onChange: (search: PeopleSearch) => void;
}

export function PeopleToolbar({ search, total, onChange }: Props) {
  const find = useDebouncedCallback((q: string) => onChange({ ...search, q: q.trim() || undefined }), 120);
  return (
    <header className={styles.toolbar}>
      <h1>{t.people.title}</h1>
      <span className={styles.total} role="status">{total === null ? '' : t.people.total(total)}</span>
      <TextInput aria-label={t.people.search} placeholder={t.people.search} leftSection={<IconSearch size={14} />} w={200} defaultValue={search.q ?? ''} onChange={(event) => find(event.currentTarget.value)} />
      <TeamFilter value={search.team ?? null} onChange={(team) => onChange({ ...search, team: team ?? undefined })} />
      <Select
        aria-label={t.people.holds} w={130} allowDeselect={false} value={search.holds ?? 'any'}
        data={[{ value: 'any', label: t.people.holdsAny }, { value: 'yes', label: t.people.holdsYes }, { value: 'no', label: t.people.holdsNo }]}
        onChange={(value) => onChange({ ...search, holds: value === 'yes' || value === 'no' ? value : undefined })}
      />
      <Columns />
      <AddPerson />
    </header>
  );
}

function Columns() {
  const { preferences } = useServices();
  const shown = shownColumns(useStore(preferences).peopleColumns);
  return (
    <ColumnChooser
      columns={columnIds.filter((id) => id !== 'name').map((id) => ({ id, label: t.people.column[id] }))} shown={shown}
      onChange={(peopleColumns) => preferences.set((now) => ({ ...now, peopleColumns }))}
    />
  );
}

function AddPerson() {
  const [opened, setOpened] = useState(false);
  const readOnly = useReadOnly();
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target><GuardedButton whyNot={readOnly} leftSection={<IconPlus size={14} />} onClick={() => setOpened(!opened)}>{t.people.add}</GuardedButton></Popover.Target>
      <Popover.Dropdown><AddPersonForm onDone={() => setOpened(false)} /></Popover.Dropdown>
    </Popover>
  );
}
