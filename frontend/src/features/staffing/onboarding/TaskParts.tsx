import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { OnboardingPart } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { Prose } from '../../../ui/Prose';
import { Tick } from '../../../ui/Tick';
import page from '../../../ui/page.module.css';
import type { Onboarding, Task } from './onboardingDocument';
import { useOnboardingEdits } from './onboardingEdits';
import { TaskDialog } from './TaskDialog';
import styles from './onboarding.module.css';

const parts = ['LEARN', 'CONTRIBUTE', 'OWN'] as const satisfies readonly OnboardingPart[];

/** What is to be done, in the three parts of ninety days. */
export function TaskParts({ onboarding, editable }: { onboarding: Onboarding; editable: boolean }) {
  const words = t.onboarding;
  const [dialog, setDialog] = useState<Task | 'new' | null>(null);
  const hidden = onboarding.tasks.length === 0 && onboarding.taskCount > 0;
  return (
    <div>
      {hidden && <p className={page.soft}>{words.tasksHidden}</p>}
      {!hidden && parts.map((part) => {
        const tasks = onboarding.tasks.filter((task) => task.part === part);
        return (
          <section key={part} className={page.section}>
            <h2>{words.part[part]}<span className={styles.count}>{words.partDone(tasks.filter((task) => task.doneOn !== null).length, tasks.length)}</span></h2>
            <ul className={styles.tasks}>{tasks.map((task) => <TaskRow key={task.id} task={task} onEdit={editable ? () => setDialog(task) : null} />)}</ul>
          </section>
        );
      })}
      {editable && <Button className={styles.add} variant="default" onClick={() => setDialog('new')}>{words.task.add}</Button>}
      {dialog !== null && <TaskDialog onboarding={onboarding} task={dialog === 'new' ? null : dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}

function TaskRow({ task, onEdit }: { task: Task; onEdit: (() => void) | null }) {
  const words = t.onboarding.task;
  const edits = useOnboardingEdits();
  const may = useMayWrite() && task.canTick;
  const now = new Date();
  return (
    <li data-done={task.doneOn !== null || undefined}>
      <Tick label={words.tick(task.title)} checked={task.doneOn !== null} disabled={!may} onTick={(done) => edits.updateTask({ task: task.id, done })} />
      <div className={page.grow}>
        <span className={styles.title}>{task.title}</span>
        <div className={styles.below}>
          <span className={styles.when} data-late={task.late || undefined}>
            {[task.owner?.name, task.doneOn ? words.done(formatDay(task.doneOn, now)) : words.due(formatDay(task.dueOn, now)), task.late ? words.late : ''].filter(Boolean).join(' · ')}
          </span>
          {(may || task.note !== '') && <div className={styles.note} data-empty={task.note === '' || undefined}><Prose clearable label={words.note(task.title)} placeholder={words.noteHint} value={task.note} maxLength={2000} fixed={!may} onSave={async (note) => (await edits.updateTask({ task: task.id, note })).ok} /></div>}
        </div>
      </div>
      {onEdit && <ActionIcon aria-label={words.edit(task.title)} onClick={onEdit}><IconPencil size={14} aria-hidden="true" /></ActionIcon>}
    </li>
  );
}
