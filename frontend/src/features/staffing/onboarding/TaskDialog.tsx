import { Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OnboardingPart, OnboardingWhose } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { keeping } from '../../../lib/keeping';
import staffing from '../staffing.module.css';
import type { Onboarding, Task } from './onboardingDocument';
import { useOnboardingEdits } from './onboardingEdits';
import styles from './onboarding.module.css';

const words = t.onboarding.task;
const parts = Object.keys(t.onboarding.part) as OnboardingPart[];
const people = Object.keys(t.onboarding.whose) as OnboardingWhose[];

interface Props {
  onboarding: Onboarding;
  /** Null for a new one. */
  task: Task | null;
  onClose: () => void;
}

/** A task of an onboarding: what, whose, and until when. */
export function TaskDialog({ onboarding, task, onClose }: Props) {
  const edits = useOnboardingEdits();
  const [title, setTitle] = useState(task?.title ?? '');
  const [part, setPart] = useState<OnboardingPart>(task?.part ?? 'LEARN');
  const [whose, setWhose] = useState<OnboardingWhose>(task?.whose ?? 'NEWCOMER');
  const [dueOn, setDueOn] = useState(task?.dueOn ?? '');
  const save = () => {
    const values = { title: title.trim(), part, whose, dueOn };
    return task ? edits.updateTask({ task: task.id, ...values }) : edits.addTask({ onboarding: onboarding.id, ...values });
  };
  const { errorOf, rest, busy, submit } = useSubmit<Awaited<ReturnType<typeof edits.updateTask>> | Awaited<ReturnType<typeof edits.addTask>>, 'title' | 'dueOn'>(save, onClose, ['title', 'dueOn']);
  const drop = useSubmit(() => edits.dropTask(task?.id ?? ''), onClose);
  return (
    <Modal opened onClose={onClose} title={task ? words.changeTitle : words.addTitle} {...keeping(title !== (task?.title ?? '') || dueOn !== (task?.dueOn ?? ''))}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextInput label={words.title} maxLength={300} value={title} error={errorOf('title')} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
          <NativeSelect label={words.part} value={part} onChange={(event) => setPart(parts.find((known) => known === event.currentTarget.value) ?? 'LEARN')} data={parts.map((value) => ({ value, label: t.onboarding.part[value] }))} />
          <NativeSelect label={words.whose} value={whose} onChange={(event) => setWhose(people.find((known) => known === event.currentTarget.value) ?? 'NEWCOMER')} data={people.map((value) => ({ value, label: t.onboarding.whose[value] }))} />
          <TextInput type="date" label={words.dueOn} value={dueOn} error={errorOf('dueOn')} onChange={(event) => setDueOn(event.currentTarget.value)} />
          <FormProblem problem={rest ?? drop.problem} />
        </Stack>
        <div className={staffing.actions}>
          {task && task.doneOn === null && <Button className={styles.drop} variant="default" loading={drop.busy} onClick={drop.submit}>{words.drop}</Button>}
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={title.trim() === '' || dueOn === ''}>{words.save}</Button>
        </div>
      </form>
    </Modal>
  );
}
