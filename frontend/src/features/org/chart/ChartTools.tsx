import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutDistributeHorizontal, IconPalette } from '@tabler/icons-react';
import { useCommand } from '../../../lib/commands/useCommands';
import type { Command } from '../../../lib/commands/command';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { CommandButton } from '../../../ui/CommandButton';
import { Keys } from '../../../ui/Keys';
import { LinesMenu } from './look/LinesMenu';
import type { ChartLook } from './look/lookSearch';
import styles from './chart.module.css';
import lookStyles from './look/look.module.css';

interface Props {
  look: ChartLook;
  onLook: (change: Partial<ChartLook>) => void;
  legendOpen: boolean;
}

/** The few things that a hand on the mouse wants near: zoom, levels, and how the chart is drawn. */
export function ChartTools({ look, onLook, legendOpen }: Props) {
  const buttons = [useCommand('chart.zoomOut'), useCommand('chart.fit'), useCommand('chart.zoomIn'), useCommand('chart.shallower'), useCommand('chart.deeper')];
  const [colors, group, flow] = [useCommand('chart.colors'), useCommand('chart.group'), useCommand('chart.flow')];
  return (
    <div className={styles.tools} role="toolbar" aria-label={t.commands.group.view}>
      {buttons.map((command) => <CommandButton key={command.id} command={command} />)}
      <span className={styles.rule} aria-hidden="true" />
      <Toggle command={colors} label={t.look.colors.open} on={legendOpen} icon={<IconPalette size={18} stroke={1.6} aria-hidden="true" />} />
      <LinesMenu kinds={look.lineKinds} onKinds={(lineKinds) => onLook({ lineKinds })} />
      <Toggle command={group} label={t.look.commands.group} on={look.grouped} icon={<IconLayoutDistributeHorizontal size={18} stroke={1.6} aria-hidden="true" />} />
      <CommandButton command={flow} />
    </div>
  );
}

/** A command that goes on and off, as a button that shows which. */
function Toggle({ command, label, on, icon }: { command: Command; label: string; on: boolean; icon: React.ReactNode }) {
  const { scopes } = useServices();
  const [shortcut] = command.shortcuts;
  return (
    <Tooltip label={<span className={lookStyles.tip}>{label}{shortcut && <Keys shortcut={shortcut} />}</span>}>
      <ActionIcon className={lookStyles.tool ?? ''} aria-label={label} aria-pressed={on} aria-keyshortcuts={shortcut} onClick={() => command.run(scopes)}>{icon}</ActionIcon>
    </Tooltip>
  );
}
