import { ActionIcon, Popover, Select, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { useCommand } from '../../../lib/commands/useCommands';
import { colorDimensions, type ColorBy } from '../../../lib/preferences';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { CommandButton } from '../../../ui/CommandButton';
import { teamColor, teamColors } from '../../../ui/palette';
import type { ChartOverlay } from './chartOverlay';
import { LineSample } from './LineSample';
import styles from './chart.module.css';

/** The few things that a hand on the mouse wants near: zoom, levels, and what lines and colours mean. */
export function ChartTools({ engine, loaded, overlay }: { engine: ChartEngine; loaded: unknown; overlay: ChartOverlay }) {
  const buttons = [useCommand('chart.zoomOut'), useCommand('chart.fit'), useCommand('chart.zoomIn'), useCommand('chart.shallower'), useCommand('chart.deeper')];
  return (
    <div className={styles.tools} role="toolbar" aria-label={t.commands.group.view}>
      {buttons.map((command) => <CommandButton key={command.id} command={command} />)}
      <span className={styles.rule} aria-hidden="true" />
      <Popover position="top-start" width={260}>
        <Popover.Target><Tooltip label={t.chart.keyTitle}><ActionIcon aria-label={t.chart.keyTitle}><IconPalette size={18} stroke={1.6} aria-hidden="true" /></ActionIcon></Tooltip></Popover.Target>
        <Popover.Dropdown><Key engine={engine} loaded={loaded} overlaid={overlay.grades !== null} /></Popover.Dropdown>
      </Popover>
      {overlay.menu}
    </div>
  );
}

/** What the colours, the lines and the marks of cards stand for. */
function Key({ engine, loaded, overlaid }: { engine: ChartEngine; loaded: unknown; overlaid: boolean }) {
  const { preferences } = useServices();
  const { colorBy } = useStore(preferences);
  const scheme = useComputedColorScheme('light');
  const [legend, setLegend] = useState(engine.legend);
  // The engine tones anew after the options have reached it, which is after this effect's render.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLegend(engine.legend));
    return () => cancelAnimationFrame(frame);
  }, [engine, colorBy, loaded]);
  const choose = (value: string | null) => {
    const dimension = colorDimensions.find((known) => known === value) ?? 'team';
    preferences.set((now) => ({ ...now, colorBy: dimension satisfies ColorBy }));
  };
  return (
    <div className={styles.key}>
      <Select
        label={t.chart.colorBy} description={overlaid ? t.chart.overlaid : undefined} value={colorBy} allowDeselect={false} comboboxProps={{ withinPortal: false }} onChange={choose}
        data={colorDimensions.map((value) => ({ value, label: t.chart.colorDimension[value] }))}
      />
      {!overlaid && <ul className={styles.legend}>
        {legend.slice(0, 14).map((entry) => (
          <li key={entry.label}>
            <span className={styles.swatch} style={entry.tone < teamColors.length ? { background: teamColor(entry.tone, scheme) } : { border: '1px solid var(--line-strong)' }} aria-hidden="true" />
            <span className={styles.legendLabel}>{entry.label}</span><span className={styles.soft}>{entry.count}</span>
          </li>
        ))}
      </ul>}
      <ul className={styles.legend}>
        {(['tree', 'DOTTED', 'FUNCTIONAL', 'PROJECT', 'MENTOR'] as const).map((kind) => <li key={kind}><LineSample kind={kind} />{t.chart.keyLines[kind]}</li>)}
      </ul>
    </div>
  );
}
