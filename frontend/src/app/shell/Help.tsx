import { Modal } from '@mantine/core';
import { useServices } from '../../lib/services';
import type { Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { Keys } from '../../ui/Keys';
import styles from './Help.module.css';

/** Every shortcut there is, by group, straight from the registry. */
export function Help({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { commands } = useServices();
  const groups = Object.entries(t.commands.group).map(([group, title]) => ({
    title,
    commands: commands.filter((command) => command.group === group && command.shortcuts.length > 0),
  }));
  return (
    <Modal opened={opened} onClose={onClose} title={t.commands.shortcuts} size={760}>
      <div className={styles.columns}>
        {groups.filter((group) => group.commands.length > 0).map((group) => (
          <section key={group.title} className={styles.group}>
            <h3>{group.title}</h3>
            <dl>{group.commands.map((command) => <Shortcuts key={command.id} command={command} />)}</dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Shortcuts({ command }: { command: Command }) {
  return (
    <div className={styles.row}>
      <dt>{command.label}</dt>
      <dd>{command.shortcuts.slice(0, 2).map((shortcut) => (
        <span key={shortcut}><Keys shortcut={shortcut} /><span className={styles.spoken}>{shortcut}</span></span>
      ))}</dd>
    </div>
  );
}
