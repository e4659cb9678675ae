import { Button, Checkbox } from '@mantine/core';
import { IconArrowsSplit2, IconColumns3, IconPlus, IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ScenarioState } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../ui/states';
import { NewScenarioDialog } from './NewScenarioDialog';
import { ScenarioTable } from './ScenarioTable';
import { isOpen } from './steps';
import { useScenarioQuery } from './useScenarioQuery';
import styles from './list.module.css';

const ScenariosDocument = graphql(`
  query Scenarios($states: [ScenarioState!]) {
    scenarios(states: $states) { id state ...ScenarioRow }
  }
`);

const crumbs = [{ label: t.scenarios.title }];
const every: ScenarioState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'APPLIED', 'ARCHIVED'];

/** Every scenario that the reader may see, by how far it is; two or more can be laid beside each other. */
export function ScenariosRoom() {
  usePage(crumbs);
  const { archived = false } = useSearch({ from: '/scenarios' });
  const navigate = useNavigate();
  const { data, problem, retry } = useScenarioQuery(ScenariosDocument, { states: archived ? every : null });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [creating, setCreating] = useState(false);
  const scenarios = data?.scenarios;
  // What was chosen and is gone meanwhile is chosen no more.
  const chosen = useMemo(() => (scenarios ?? []).filter(({ id, state }) => picked.has(id) && isOpen(state)).map(({ id }) => id), [scenarios, picked]);
  const create = <Button leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setCreating(true)}>{t.scenarios.list.create}</Button>;

  return (
    <div className={styles.room}>
      <header className={styles.toolbar}>
        <h1>{t.scenarios.title}</h1>
        <span className={styles.total} role="status">{scenarios && scenarios.length > 0 ? t.scenarios.list.total(scenarios.length) : ''}</span>
        {chosen.length > 0 && (
          <div className={styles.chosen} role="group" aria-label={t.scenarios.list.chosen(chosen.length)}>
            <Button variant="default" leftSection={<IconColumns3 size={14} aria-hidden="true" />} onClick={() => void navigate({ to: '/scenarios/compare', search: { ids: chosen.join(',') } })}>{t.scenarios.list.compare(chosen.length)}</Button>
            <Button variant="subtle" color="gray" aria-label={t.scenarios.list.chooseNone} px={6} onClick={() => setPicked(new Set())}><IconX size={14} aria-hidden="true" /></Button>
          </div>
        )}
        <Checkbox size="xs" label={t.scenarios.list.archived} checked={archived} onChange={(event) => void navigate({ to: '/scenarios', search: event.currentTarget.checked ? { archived: true } : {}, replace: true })} />
        {scenarios && scenarios.length > 0 && create}
      </header>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && !scenarios && <LoadingRows />}
      {scenarios?.length === 0 && <EmptyState title={t.scenarios.list.emptyTitle} icon={<IconArrowsSplit2 size={32} stroke={1.3} />} actions={create}>{t.scenarios.list.emptyText}</EmptyState>}
      {scenarios && scenarios.length > 0 && <ScenarioTable scenarios={scenarios} chosen={chosen} onChoose={setPicked} />}
      <NewScenarioDialog opened={creating} onClose={() => setCreating(false)} onBegun={(scenarioId) => void navigate({ to: '/scenarios/$scenarioId', params: { scenarioId } })} />
    </div>
  );
}
