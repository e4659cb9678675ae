import { IconArrowAutofitDown, IconFilter, IconFilterOff, IconLayoutDistributeHorizontal, IconLink, IconPalette, IconEyeOff } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../../../lib/commands/command';
import { t } from '../../../../lib/strings/strings';
import { chartScope, drawnScope } from '../chartScope';

const words = t.look.commands;

/** How the chart is drawn, which seats are looked for, and the link to all that. */
export const lookCommands: readonly Command[] = [
  defineCommand(drawnScope, { id: 'chart.colors', label: words.colors, group: 'view', icon: IconPalette, shortcuts: ['K'], run: ({ looks }) => looks.toggleLegend() }),
  defineCommand(drawnScope, {
    id: 'chart.group', label: words.group, group: 'view', icon: IconLayoutDistributeHorizontal, shortcuts: ['Shift+T'], describe: ({ looks }) => (looks.look().grouped ? words.ungroup : words.group), run: ({ looks }) => looks.toggleGrouped(),
  }),
  defineCommand(drawnScope, {
    id: 'chart.flow', label: words.flow, group: 'view', icon: IconArrowAutofitDown, shortcuts: ['Shift+R'], describe: ({ looks }) => (looks.look().orientation === 'top-down' ? words.right : words.down), run: ({ looks }) => looks.turn(),
  }),
  defineCommand(chartScope, { id: 'chart.filter', label: words.filter, group: 'view', icon: IconFilter, shortcuts: ['Mod+F'], run: ({ looks }) => looks.filter() }),
  defineCommand(chartScope, { id: 'chart.clearFilter', label: words.clearFilter, group: 'view', icon: IconFilterOff, canRun: ({ looks }) => looks.isFiltering(), run: ({ looks }) => looks.clearFilter() }),
  defineCommand(drawnScope, { id: 'chart.mode', label: words.mode, group: 'view', icon: IconEyeOff, shortcuts: ['Shift+H'], canRun: ({ looks }) => looks.isFiltering(), run: ({ looks }) => looks.toggleMode() }),
  defineCommand(chartScope, { id: 'chart.copyLink', label: words.copyLink, group: 'view', icon: IconLink, shortcuts: ['Shift+C'], run: ({ looks }) => looks.copyLink() }),
];
