import { unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import type { Staffing } from '../staffingDocument';
import { KnowledgeLine } from './exitDocument';
import { KnowledgeItem } from './KnowledgeItem';

/** In the room: what the viewer is to learn before others leave. */
export function KnowledgeDue({ tasks }: { tasks: readonly FragmentType<typeof KnowledgeLine>[] }) {
  const due = unmask(KnowledgeLine, tasks);
  if (due.length === 0) return null;
  return <section className={page.section}><h2>{t.exits.due_}</h2><ul className={page.list}>{due.map((task) => <li key={task.id}><KnowledgeItem task={task} toLearn /></li>)}</ul></section>;
}

/** In the room: how many left, and how long people took to be on track; nothing where neither is told. */
export function PeopleNumbers({ losses, ramp }: { losses: Staffing['losses']; ramp: Staffing['ramp'] }) {
  const words = t.exits;
  if (!losses && !ramp) return null;
  return (
    <section className={page.section}>
      <h2>{words.numbers}</h2>
      {losses && <p>{words.losses(losses.left, losses.regretted)}</p>}
      {ramp && <p>{words.ramp(ramp.people, ramp.days)}</p>}
      <p className={page.soft}>{words.few}</p>
    </section>
  );
}
