import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconCalendarEvent, IconCopy, IconTransferIn, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScenarioFrameFragment } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { ApplyAsked } from '../apply/ApplyDialog';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import type { Change } from './changeFields';
import { alongside } from './closure';
import { CopyDialog } from './CopyDialog';
import { ScheduleDialog } from './ScheduleDialog';
import styles from './changes.module.css';

interface Props {
  scenario: ScenarioFrameFragment;
  changes: readonly Change[];
  chosen: ReadonlySet<string>;
  onApply: ((asked: ApplyAsked) => void) | undefined;
  onNone: () => void;
}

/** What can be done with the chosen changes; it stands at the foot while some are chosen. */
export function ChangesBar({ scenario, changes, chosen, onApply, onNone }: Props) {
  const { changes: words } = t.scenarios;
  const edits = useScenarioEdits();
  const [dialog, setDialog] = useState<'schedule' | 'copy' | null>(null);
  const [undoing, setUndoing] = useState(false);
  const ids = changes.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const undo = async () => {
    setUndoing(true);
    await edits.undo(scenario.id, ids, words.undone);
    setUndoing(false);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.actions}>
      <span role="status">{words.chosen(ids.length, alongside(changes, chosen).length)}</span>
      {onApply && <Button variant="default" leftSection={<IconTransferIn size={14} aria-hidden="true" />} onClick={() => onApply({ chosen: ids })}>{words.apply}</Button>}
      {scenario.canEdit && <Button variant="default" leftSection={<IconCalendarEvent size={14} aria-hidden="true" />} onClick={() => setDialog('schedule')}>{words.schedule}</Button>}
      <Button variant="default" leftSection={<IconCopy size={14} aria-hidden="true" />} onClick={() => setDialog('copy')}>{words.copy}</Button>
      {scenario.canEdit && <Button variant="default" loading={undoing} leftSection={<IconArrowBackUp size={14} aria-hidden="true" />} onClick={() => void undo()}>{words.undo}</Button>}
      <ActionIcon aria-label={t.scenarios.list.chooseNone} onClick={onNone}><IconX size={16} aria-hidden="true" /></ActionIcon>
      {dialog === 'schedule' && <ScheduleDialog scenario={scenario.id} changes={changes} chosen={chosen} onClose={() => setDialog(null)} />}
      {dialog === 'copy' && <CopyDialog scenario={scenario.id} changes={changes} chosen={chosen} onClose={() => setDialog(null)} />}
    </div>
  );
}
