import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { KnowledgeLineFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import page from '../../../ui/page.module.css';
import staffing from '../staffing.module.css';
import { useExitEdits } from './exitEdits';
import { GiveDialog } from './GiveDialog';

/** Something that is handed over, to be ticked off by who learns it and who leads the seat. */
export function KnowledgeItem({ task, toLearn = false }: { task: KnowledgeLineFragment; toLearn?: boolean }) {
  const words = t.exits;
  const edits = useExitEdits();
  const mayWrite = useMayWrite();
  const [gives, setGives] = useState(false);
  const now = new Date();
  return (
    <>
      <Checkbox size="xs" aria-label={words.tick(task.what)} checked={task.doneOn != null} disabled={!mayWrite || !task.canTick} onChange={(event) => void edits.tick(task.id, event.currentTarget.checked)} />
      <span>{task.what}</span>
      <span className={page.soft}>{toLearn ? [task.person ? words.from(task.person.name) : '', task.position?.title].filter(Boolean).join(' · ') : task.owner?.name}</span>
      {mayWrite && task.canGive && <Button size="compact-xs" variant="default" aria-label={words.giveOf(task.what)} onClick={() => setGives(true)}>{words.give}</Button>}
      <span className={task.late ? `${staffing.end} ${staffing.late}` : staffing.end}>{[task.doneOn ? words.done(formatDay(task.doneOn, now)) : words.due(formatDay(task.dueOn, now)), task.late ? words.late : ''].filter(Boolean).join(' · ')}</span>
      {gives && <GiveDialog task={task} onClose={() => setGives(false)} />}
    </>
  );
}
