import { Menu } from '@mantine/core';
import { useServices } from '../../../lib/services';
import { useReadOnly } from '../../../lib/useWorld';
import type { Command } from '../../../lib/commands/command';
import { Keys } from '../../../ui/Keys';
import own from './ChartMenu.module.css';
import styles from './chart.module.css';

/** Where the context menu was asked for, in pixels of the chart; null: over the ground. */
export interface MenuPlace {
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
}

const onSeat = [
  'seat.addBelow', 'seat.addBeside', 'seat.rename', 'seat.editMany', '-', 'seat.assign', 'seat.vacate', 'seat.transfer', '-',
  'chart.focus', 'chart.zoomToSelection', 'chart.expand', 'chart.around', 'chart.selectBelow', 'chart.selectTeam', '-',
  'seat.cut', 'seat.copy', 'seat.paste', 'seat.moveEarlier', 'seat.moveLater', 'seat.moveAlone', 'seat.assistant', 'seat.lift', 'seat.split', 'seat.merge', 'seat.close',
];
const onGround = ['chart.fit', 'chart.expandAll', 'chart.collapseAll', '-', 'chart.unfocus', 'chart.lines', 'chart.group', 'chart.flow', 'chart.minimap', '-', 'chart.copyLink', 'chart.export', 'chart.print'];

/** The commands for what was clicked, from the one registry. */
export function ChartMenu({ place, onClose }: { place: MenuPlace | null; onClose: () => void }) {
  const readOnly = useReadOnly();
  return (
    <Menu opened={place !== null} onClose={onClose} position="bottom-start" offset={0} shadow="md" width={296} middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }} classNames={{ dropdown: own.menu, item: own.item }}>
      <Menu.Target><span className={styles.menuAnchor} style={{ left: place?.x ?? 0, top: place?.y ?? 0 }} aria-hidden="true" /></Menu.Target>
      <Menu.Dropdown>{place?.id != null && readOnly !== null && <Menu.Label>{readOnly}</Menu.Label>}{place && (place.id === null ? onGround : onSeat).map((id, index) => (id === '-' ? <Menu.Divider key={index} /> : <MenuCommand key={id} id={id} />))}</Menu.Dropdown>
    </Menu>
  );
}

function MenuCommand({ id }: { id: string }) {
  const { commands, scopes } = useServices();
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  // What is for several seats says nothing to one.
  if (!command || (id === 'seat.editMany' && !command.canRun(scopes))) return null;
  const Icon = command.icon;
  return (
    <Menu.Item
      title={command.whyNot(scopes) ?? undefined} disabled={!command.canRun(scopes)} onClick={() => command.run(scopes)} leftSection={Icon && <Icon size={15} stroke={1.6} />}
      rightSection={command.shortcuts[0] && <Keys shortcut={command.shortcuts[0]} />}
    >
      {command.describe(scopes)}
    </Menu.Item>
  );
}
