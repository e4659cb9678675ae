import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheckFilled, IconCornerDownRight, IconLink } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { Moment } from '../../../ui/Moment';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import type { Change } from './changeFields';
import shared from '../scenarios.module.css';
import styles from './changes.module.css';

interface Props {
  scenario: string;
  change: Change;
  chosen: boolean;
  /** Not chosen itself, but something chosen builds on it. */
  along: boolean;
  selectable: boolean;
  canEdit: boolean;
  /** What it builds on. */
  needs: readonly Change[];
  onChoose: (on: boolean) => void;
}

/** One step of the plan: what, why, by whom, when, and what it builds on. */
export function ChangeRow({ scenario, change, chosen, along, selectable, canEdit, needs, onChoose }: Props) {
  const { changes: words } = t.scenarios;
  const edits = useScenarioEdits();
  const builtOn = needs.map(({ summary }) => summary).join('\n');
  return (
    <li data-chosen={chosen || undefined} data-along={along || undefined}>
      {selectable && <Checkbox size="xs" aria-label={words.choose(change.summary)} disabled={change.applied} checked={chosen} indeterminate={along} onChange={() => onChoose(!chosen)} />}
      <div className={shared.grow}>
        <div className={styles.summary} title={change.summary}>{change.summary}</div>
        {change.reason && <div className={styles.reason}>{change.reason}</div>}
        <div className={shared.by}>
          <span>{change.actor}</span>
          <Moment at={change.at} />
          <span>{words.details(change.changeCount)}</span>
          {needs.length > 0 && <Tooltip label={<span className={styles.lines}>{builtOn}</span>} multiline maw={360}><span tabIndex={0} className={shared.mark} aria-label={`${words.needs(needs.length)}: ${builtOn}`}><IconLink size={12} aria-hidden="true" />{words.needs(needs.length)}</span></Tooltip>}
          {along && <span className={shared.mark}><IconCornerDownRight size={12} aria-hidden="true" />{words.comesAlong}</span>}
          {change.applied && <span className={shared.mark} data-good="true"><IconCircleCheckFilled size={12} aria-hidden="true" />{words.applied}</span>}
        </div>
      </div>
      {canEdit && !change.applied && (
        <Tooltip label={words.undoOne(change.summary)} multiline maw={320}>
          <ActionIcon size={24} className={shared.onHover} aria-label={words.undoOne(change.summary)} onClick={() => void edits.undo(scenario, [change.id], () => t.commands.undone(change.summary))}><IconArrowBackUp size={15} aria-hidden="true" /></ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}
