import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange, IconDoorExit, IconKey, IconMessageCircle, IconPencil, IconPoint, IconSpeakerphone, IconUserPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { TransitionActionFieldsFragment, TransitionActionKind } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { personPath, seatPath, WorldLink } from '../../../ui/WorldLink';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { ActionForm } from './ActionForm';
import { isOverdue } from './groupActions';
import shared from '../scenarios.module.css';
import styles from './plan.module.css';

export const TransitionActionFields = graphql(`
  fragment TransitionActionFields on TransitionAction { id kind text dueOn doneAt doneBy person { id name } position { id title } }
`);

const icons = {
  TALK_TO: IconMessageCircle, ANNOUNCE: IconSpeakerphone, OPEN_SEAT: IconUserPlus, CLOSE_SEAT: IconDoorExit, HAND_OVER: IconArrowsExchange, CHANGE_ACCESS: IconKey, OTHER: IconPoint,
} as const satisfies Record<TransitionActionKind, unknown>;

interface Props {
  scenario: string;
  action: TransitionActionFieldsFragment;
  today: string;
  canEdit: boolean;
  /** What the heading above says already. */
  under: 'day' | 'kind';
}

/** One step: tick it off, change it, take it out. What is late says so. */
export function ActionRow({ scenario, action, today, canEdit, under }: Props) {
  const { plan } = t.scenarios;
  const edits = useScenarioEdits();
  const [editing, setEditing] = useState(false);
  const [ticked, setTicked] = useState<boolean | null>(null);
  // What was read again says the same: from then on it is shown, so that somebody else's tick is, too.
  if (ticked !== null && ticked === (action.doneAt != null)) setTicked(null);
  if (editing) return <li><ActionForm scenario={scenario} action={action} onDone={() => setEditing(false)} /></li>;
  const Icon = icons[action.kind];
  const done = ticked ?? action.doneAt != null;
  const tick = async (to: boolean) => {
    setTicked(to);
    const result = await edits.tickAction(scenario, action.id, to);
    if (!result.ok) setTicked(null);
  };
  const about = action.position ? { path: seatPath(action.position.id), name: action.position.title } : action.person ? { path: personPath(action.person.id), name: action.person.name } : null;
  return (
    <li data-done={done || undefined}>
      <Checkbox size="xs" aria-label={plan.tick(action.text)} checked={done} disabled={!canEdit} onChange={(event) => void tick(event.currentTarget.checked)} />
      {under === 'day' && <span className={styles.kind} title={plan.kind[action.kind]}><Icon size={15} stroke={1.6} aria-hidden="true" /><span>{plan.kind[action.kind]}</span></span>}
      <span className={styles.actionText} title={action.text}>{action.text}</span>
      {about && !action.text.includes(about.name) && <WorldLink scenario={scenario} to={about.path} className={styles.link ?? ''} title={about.name}>{about.name}</WorldLink>}
      <span className={styles.due}>
        {done ? <>{action.doneBy ? plan.doneBy(action.doneBy) : plan.done}</> : (
          <>
            {isOverdue(action, today) && <strong className={shared.overdue}><IconAlertTriangle size={12} aria-hidden="true" />{plan.overdue}</strong>}
            {under === 'kind' && <span>{action.dueOn ? plan.due(formatDay(action.dueOn, new Date())) : plan.noDay}</span>}
          </>
        )}
      </span>
      {canEdit && (
        <span className={shared.onHover}>
          <Tooltip label={plan.edit(action.text)} multiline maw={320}><ActionIcon size={24} aria-label={plan.edit(action.text)} onClick={() => setEditing(true)}><IconPencil size={14} aria-hidden="true" /></ActionIcon></Tooltip>
          <Tooltip label={plan.remove(action.text)} multiline maw={320}><ActionIcon size={24} aria-label={plan.remove(action.text)} onClick={() => void edits.removeAction(scenario, action.id, plan.removed(action.text))}><IconX size={14} aria-hidden="true" /></ActionIcon></Tooltip>
        </span>
      )}
    </li>
  );
}
