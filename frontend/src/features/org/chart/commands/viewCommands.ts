import { IconAlertTriangle, IconArrowsDiff, IconArrowsMaximize, IconArrowsMinimize, IconArrowsMove, IconFocusCentered, IconFold, IconGridDots, IconLayersLinked, IconListDetails, IconMap2, IconMinus, IconPlus, IconSelect, IconSitemap, IconSquareX, IconStackPop, IconStackPush, IconTable, IconUnlink, IconUsersGroup, IconViewportTall, IconZoomScan } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../../../lib/commands/command';
import { compareModes } from '../../../../lib/preferences';
import { t } from '../../../../lib/strings/strings';
import { chartScope, drawnScope, type ChartActions } from '../chartScope';
import { lookCommands } from './lookCommands';
import { chartViews } from '../view/viewSearch';

const words = t.chart.commands;
const zoomStep = 1.25;
const hasOne = (chart: ChartActions) => chart.one() !== null;

/** Each way to compare a scenario with what it stands on; C takes the next one. */
const compareCommands: readonly Command[] = [
  ...compareModes.map((mode) => defineCommand(chartScope, {
    id: `chart.compare.${mode}`, label: t.world.compare.command[mode], group: 'view' as const, icon: IconArrowsDiff, canRun: (chart) => chart.inScenario() && chart.comparing() !== mode, run: (chart) => chart.compare(mode),
  })),
  defineCommand(chartScope, {
    id: 'chart.compare', label: t.world.compare.command.next, group: 'view', icon: IconArrowsDiff, shortcuts: ['C'], canRun: (chart) => chart.inScenario(),
    run: (chart) => chart.compare(compareModes[(compareModes.indexOf(chart.comparing()) + 1) % compareModes.length] ?? 'marks'),
  }),
];

const viewIcons = { chart: IconSitemap, table: IconTable, matrix: IconGridDots };

/** Each way to look at the same seats: 1, 2, 3. */
const showCommands: readonly Command[] = chartViews.map((view, index) => defineCommand(chartScope, {
  id: `chart.view.${view}`, label: t.views.command[view], group: 'view', icon: viewIcons[view], shortcuts: [String(index + 1)], canRun: (chart) => chart.view() !== view, run: (chart) => chart.show(view),
}));

/** How far one press pans, in pixels: held down, it goes on. */
const panStep = 96;

/** Plain arrows walk from card to card: with Ctrl or Cmd they move the window. */
const panCommands: readonly Command[] = ([['panLeft', 'ArrowLeft', 1, 0], ['panRight', 'ArrowRight', -1, 0], ['panUp', 'ArrowUp', 0, 1], ['panDown', 'ArrowDown', 0, -1]] as const).map(([name, key, x, y]) =>
  defineCommand(drawnScope, { id: `chart.${name}`, label: words[name], group: 'view', icon: IconArrowsMove, shortcuts: [`Mod+${key}`], run: ({ engine }) => engine.viewpoint.panBy(x * panStep, y * panStep) }));

/** How the chart is looked at. None of these changes the organisation. */
export const chartViewCommands: readonly Command[] = [
  defineCommand(drawnScope, { id: 'chart.fit', label: words.fit, group: 'view', icon: IconArrowsMaximize, shortcuts: ['0'], run: ({ engine }) => engine.viewpoint.fit() }),
  defineCommand(drawnScope, { id: 'chart.zoomIn', label: words.zoomIn, group: 'view', icon: IconPlus, shortcuts: ['+', '='], run: ({ engine }) => engine.viewpoint.zoomBy(zoomStep) }),
  defineCommand(drawnScope, { id: 'chart.zoomOut', label: words.zoomOut, group: 'view', icon: IconMinus, shortcuts: ['-'], run: ({ engine }) => engine.viewpoint.zoomBy(1 / zoomStep) }),
  ...panCommands,
  defineCommand(drawnScope, {
    id: 'chart.zoomToSelection', label: words.zoomToSelection, group: 'view', icon: IconZoomScan, shortcuts: ['Z'], canRun: hasOne,
    run: (chart) => {
      const [first, ...others] = chart.chosen();
      if (first !== undefined && others.length === 0) chart.engine.viewpoint.fitSubtree(first);
      else chart.engine.viewpoint.fitSeats(chart.chosen());
    },
  }),
  defineCommand(drawnScope, {
    id: 'chart.expand', label: words.expand, group: 'view', icon: IconFold, shortcuts: ['E'], canRun: hasOne,
    run: (chart) => { const id = chart.one(); if (id !== null) chart.engine.folds.toggle(id); },
  }),
  defineCommand(drawnScope, { id: 'chart.expandAll', label: words.expandAll, group: 'view', icon: IconViewportTall, shortcuts: ['Shift+E'], run: ({ engine }) => engine.folds.expandAll() }),
  defineCommand(drawnScope, { id: 'chart.collapseAll', label: words.collapseAll, group: 'view', icon: IconLayersLinked, run: ({ engine }) => engine.folds.collapseAll() }),
  defineCommand(drawnScope, {
    id: 'chart.around', label: words.around, group: 'view', icon: IconArrowsMinimize, shortcuts: ['R'], canRun: hasOne,
    run: (chart) => { const id = chart.one(); if (id !== null) chart.foldAround(id); },
  }),
  defineCommand(drawnScope, { id: 'chart.deeper', label: words.deeper, group: 'view', icon: IconStackPush, shortcuts: [']'], run: ({ engine }) => engine.folds.showLevels(engine.folds.levels + 1) }),
  defineCommand(drawnScope, { id: 'chart.shallower', label: words.shallower, group: 'view', icon: IconStackPop, shortcuts: ['['], run: ({ engine }) => engine.folds.showLevels(engine.folds.levels - 1) }),
  defineCommand(chartScope, {
    id: 'chart.focus', label: words.focus, group: 'view', icon: IconFocusCentered, shortcuts: ['F'],
    canRun: (chart) => hasOne(chart) && chart.one() !== chart.engine.focus,
    run: (chart) => chart.engine.focusSubtree(chart.one()),
  }),
  defineCommand(chartScope, {
    id: 'chart.unfocus', label: words.unfocus, group: 'view', icon: IconSquareX, shortcuts: ['F', 'Shift+F'], canRun: ({ engine }) => engine.focus !== null,
    run: ({ engine }) => engine.focusSubtree(null),
  }),
  defineCommand(chartScope, {
    id: 'chart.selectBelow', label: words.selectBelow, group: 'view', icon: IconSelect, shortcuts: ['Mod+A'], canRun: hasOne,
    run: (chart) => { const id = chart.one(); if (id !== null) chart.engine.select([id, ...chart.engine.below(id)]); },
  }),
  defineCommand(chartScope, {
    id: 'chart.selectTeam', label: words.selectTeam, group: 'view', icon: IconUsersGroup, shortcuts: ['T'],
    canRun: (chart) => { const id = chart.one(); return id !== null && chart.engine.seat(id)?.team != null; },
    run: (chart) => { const id = chart.one(); if (id !== null) chart.chooseTeam(id); },
  }),
  defineCommand(chartScope, {
    id: 'chart.selectNone', label: words.selectNone, group: 'view', icon: IconSquareX, shortcuts: ['Escape'], canRun: ({ engine }) => engine.selection.length > 0,
    run: ({ engine }) => engine.select([]),
  }),
  defineCommand(drawnScope, { id: 'chart.minimap', label: words.minimap, group: 'view', icon: IconMap2, shortcuts: ['M'], run: (chart) => chart.toggleMinimap() }),
  defineCommand(drawnScope, { id: 'chart.lines', label: words.lines, group: 'view', icon: IconUnlink, shortcuts: ['L'], run: (chart) => chart.looks.toggleLines() }),
  ...lookCommands,
  defineCommand(chartScope, { id: 'chart.findings', label: t.limits.commands.badges, group: 'view', icon: IconAlertTriangle, shortcuts: ['B'], run: (chart) => chart.toggleFindings() }),
  defineCommand(chartScope, { id: 'chart.findingList', label: t.limits.commands.list, group: 'view', icon: IconListDetails, shortcuts: ['Shift+B'], run: (chart) => chart.toggleFindingList() }),
  ...compareCommands,
  ...showCommands,
];
