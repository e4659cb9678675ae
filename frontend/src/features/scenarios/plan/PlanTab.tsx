import { Button, Popover, Progress, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconListDetails, IconPlus, IconWand } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { unmask } from '../../../gql';
import { dayOf, formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { useScenarioQuery } from '../useScenarioQuery';
import { ActionForm } from './ActionForm';
import { ActionRow, TransitionActionFields } from './ActionRow';
import { actionKinds, byDay, byKind, isOverdue } from './groupActions';
import shared from '../scenarios.module.css';
import styles from './plan.module.css';

const PlanDocument = graphql(`
  query TransitionPlan($id: ID!) { scenario(id: $id) { id actions { ...TransitionActionFields } } }
`);

/** The dated steps that lead from here to there, as a list to tick off. */
export function PlanTab({ id, canEdit }: { id: string; canEdit: boolean }) {
  const { plan } = t.scenarios;
  const { data, problem, retry } = useScenarioQuery(PlanDocument, { id });
  const [order, setOrder] = useState<'day' | 'kind'>('day');
  const [adding, setAdding] = useState(false);
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={6} />;
  const actions = unmask(TransitionActionFields, data.scenario?.actions) ?? [];
  const now = dayOf(new Date());
  const groups = order === 'day' ? byDay(actions) : byKind(actions);
  const buttons = canEdit && (
    <>
      <DraftButton id={id} />
      <Button variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{plan.add}</Button>
    </>
  );
  const form = adding && <ActionForm scenario={id} onDone={() => setAdding(false)} />;
  if (actions.length === 0) return <div>{form}{!adding && <EmptyState title={plan.empty} icon={<IconListDetails size={28} stroke={1.4} />} actions={buttons}>{plan.emptyText}</EmptyState>}</div>;
  const done = actions.filter((action) => action.doneAt != null).length;
  const overdue = actions.filter((action) => isOverdue(action, now)).length;
  return (
    <div className={styles.plan}>
      <div className={styles.planHead}>
        <div className={styles.progress}>
          <span>{plan.progress(done, actions.length)}{overdue > 0 && <>{' · '}<strong className={shared.overdue}>{plan.overdueCount(overdue)}</strong></>}</span>
          <Progress size="sm" aria-label={plan.progress(done, actions.length)} value={(done / actions.length) * 100} />
        </div>
        <SegmentedControl aria-label={plan.order} value={order} data={[{ value: 'day', label: plan.byDay }, { value: 'kind', label: plan.byKind }]} onChange={(value) => setOrder(value === 'kind' ? 'kind' : 'day')} />
        {buttons}
      </div>
      {form}
      {groups.map((group) => {
        const kind = actionKinds.find((known) => known === group.key);
        const name = kind ? plan.kind[kind] : group.key === null ? plan.noDay : formatDay(group.key, new Date());
        return (
          <section key={group.key ?? ''}>
            <h2 className={styles.day}>{name}</h2>
            <ul className={styles.actions} aria-label={plan.list(name)}>
              {group.actions.map((action) => <ActionRow key={action.id} scenario={id} action={action} today={now} canEdit={canEdit} under={order} />)}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** The day on which all of it takes effect; the steps are dated back from there. */
function DraftButton({ id }: { id: string }) {
  const { plan } = t.scenarios;
  const edits = useScenarioEdits();
  const [opened, setOpened] = useState(false);
  const [day, setDay] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.draftPlan(id, day, plan.drafted);
    if (result.ok) setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target><Button variant="default" leftSection={<IconWand size={14} aria-hidden="true" />} onClick={() => setOpened(!opened)}>{plan.draft}</Button></Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap={10} w={240}>
            <TextInput type="date" label={plan.draftDay} value={day} onChange={(event) => setDay(event.currentTarget.value)} data-autofocus />
            <p className={shared.hint}>{plan.draftText}</p>
            <Button type="submit" disabled={day === ''}>{plan.draftGo}</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
