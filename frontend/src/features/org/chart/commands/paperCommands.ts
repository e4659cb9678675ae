import { IconFileExport, IconPrinter } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../../../lib/commands/command';
import { t } from '../../../../lib/strings/strings';
import { chartScope } from '../chartScope';

const words = t.chart.commands;

/** The chart as a file or on paper. */
export const paperCommands: readonly Command[] = [
  defineCommand(chartScope, { id: 'chart.export', label: words.exportChart, group: 'workspace', icon: IconFileExport, shortcuts: ['Mod+E'], run: (chart) => chart.toPaper('export') }),
  defineCommand(chartScope, { id: 'chart.print', label: words.printChart, group: 'workspace', icon: IconPrinter, shortcuts: ['Mod+P'], run: (chart) => chart.toPaper('print') }),
];
