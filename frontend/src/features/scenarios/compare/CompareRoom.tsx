import { Button, Menu } from '@mantine/core';
import { IconColumns3, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePage } from '../../../lib/page';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { useOpenScenarios } from '../useOpenScenarios';
import { CompareTable } from './CompareTable';
import { useCompared } from './useCompared';
import styles from './compare.module.css';

/** Now and any number of scenarios side by side. */
export function CompareRoom() {
  const navigate = useNavigate();
  const { platform } = useServices();
  usePage(useMemo(() => [{ label: t.scenarios.title, open: () => void navigate({ to: '/scenarios' }) }, { label: t.scenarios.compare.title }], [navigate]));
  const { ids: param = '' } = useSearch({ from: '/scenarios/compare' });
  const ids = useMemo(() => [...new Set(param.split(',').filter(Boolean))], [param]);
  const { now, columns, problem, retry } = useCompared(ids);
  const show = (next: readonly string[]) => void navigate({ to: '/scenarios/compare', search: { ids: next.join(',') || undefined }, replace: true });

  return (
    <div className={styles.room}>
      <header className={styles.toolbar}>
        <h1>{t.scenarios.compare.title}</h1>
        <AddMenu without={ids} onAdd={(id) => show([...ids, id])} />
        {ids.length > 0 && <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden="true" />} onClick={() => platform.print()}>{t.scenarios.compare.print}</Button>}
      </header>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && ids.length === 0 && <EmptyState title={t.scenarios.compare.emptyTitle} icon={<IconColumns3 size={32} stroke={1.3} />}>{t.scenarios.compare.emptyText}</EmptyState>}
      {!problem && ids.length > 0 && !now && <LoadingRows />}
      {!problem && ids.length > 0 && now && <CompareTable now={now} columns={columns} onRemove={(id) => show(ids.filter((other) => other !== id))} />}
    </div>
  );
}

function AddMenu({ without, onAdd }: { without: readonly string[]; onAdd: (id: string) => void }) {
  const { scenarios, problem } = useOpenScenarios();
  const choices = scenarios.filter(({ id }) => !without.includes(id));
  return (
    <Menu position="bottom-end">
      <Menu.Target><Button variant="default" disabled={choices.length === 0} title={problem?.message} leftSection={<IconPlus size={14} aria-hidden="true" />}>{t.scenarios.compare.add}</Button></Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
        {choices.map(({ id, name }) => <Menu.Item key={id} onClick={() => onAdd(id)}>{name}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
