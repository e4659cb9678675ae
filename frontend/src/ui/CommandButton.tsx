import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { keysOf } from '../lib/commands/keymap';
import type { Command } from '../lib/commands/command';
import { useServices } from '../lib/services';
import { useStore } from '../lib/store';
import { useScopesVersion } from '../lib/commands/useCommands';
import { Keys } from './Keys';
import styles from './CommandButton.module.css';

interface Props {
  command: Command;
  /** With words beside the icon, where there is room for them. */
  withLabel?: boolean;
  primary?: boolean;
}

/** A button for a command: its icon, its name, its shortcut and whether it can run, all from the registry. */
export function CommandButton({ command, withLabel = false, primary = false }: Props) {
  const { scopes, worlds } = useServices();
  useScopesVersion();
  useStore(worlds.readOnly);
  const label = command.describe(scopes);
  const Icon = command.icon;
  const enabled = command.canRun(scopes);
  const why = command.whyNot(scopes);
  const run = () => command.run(scopes);
  const shared = { disabled: !enabled, onClick: run, 'aria-keyshortcuts': ariaKeys(command), 'data-command': command.id };
  return (
    <Tooltip label={<Tip label={why ?? label} shortcut={why === null ? command.shortcuts[0] : undefined} />} multiline maw={320}>
      {withLabel
        ? <Button {...shared} variant={primary ? 'filled' : 'default'} leftSection={Icon && <Icon size={16} stroke={1.6} />}>{command.label}</Button>
        : <ActionIcon {...shared} aria-label={label}>{Icon && <Icon size={18} stroke={1.6} />}</ActionIcon>}
    </Tooltip>
  );
}

function Tip({ label, shortcut }: { label: string; shortcut: string | undefined }) {
  return <span className={styles.tip}>{label}{shortcut && <Keys shortcut={shortcut} />}</span>;
}

const ariaKeys = (command: Command) => {
  const shortcut = command.shortcuts[0];
  return shortcut && !shortcut.includes(' ') ? keysOf(shortcut, false).join('+').replace('Ctrl', 'Control') : undefined;
};
