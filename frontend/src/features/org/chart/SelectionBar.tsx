import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { useCommand } from '../../../lib/commands/useCommands';
import { t } from '../../../lib/strings/strings';
import { CommandButton } from '../../../ui/CommandButton';
import styles from './chart.module.css';

/** What can be done to several seats at once; it shows when several are chosen. */
export function SelectionBar({ engine }: { engine: ChartEngine }) {
  const [count, setCount] = useState(engine.selection.length);
  useEffect(() => engine.on('select', (ids) => setCount(ids.length)), [engine]);
  const cut = useCommand('seat.cut');
  const copy = useCommand('seat.copy');
  const editMany = useCommand('seat.editMany');
  const close = useCommand('seat.close');
  if (count < 2) return null;
  return (
    <div className={styles.selection} role="toolbar" aria-label={t.chart.selected(count)}>
      <span>{t.chart.selected(count)}</span>
      <CommandButton command={editMany} />
      <CommandButton command={cut} />
      <CommandButton command={copy} />
      <CommandButton command={close} />
      <ActionIcon aria-label={t.chart.clearSelection} onClick={() => engine.select([])}><IconX size={16} aria-hidden="true" /></ActionIcon>
    </div>
  );
}
