import { IconArrowBarToUp, IconArrowBigDownLine, IconArrowBigUpLine, IconArrowGuide, IconArrowMerge, IconArrowMoveDown, IconArrowsSplit, IconArchive, IconClipboard, IconCopy, IconCut, IconListDetails, IconPencil, IconPlaylistAdd, IconRowInsertBottom, IconUserMinus, IconUserPlus, IconUserShare, IconX } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../../../lib/commands/command';
import { t } from '../../../../lib/strings/strings';
import { chartScope, type ChartActions } from '../chartScope';

const words = t.chart.commands;

/** A command that changes the organisation: where nothing can be changed, it says why. */
const edit = (definition: Parameters<typeof defineCommand<ChartActions>>[1]) => defineCommand(chartScope, { ...definition, whyNot: (chart) => chart.readOnly() });
const hasOne = (chart: ChartActions) => chart.one() !== null;
const onOne = (run: (chart: ChartActions, id: string) => void) => (chart: ChartActions) => {
  const id = chart.one();
  if (id !== null) run(chart, id);
};

const assistsOf = (chart: ChartActions) => { const id = chart.one(); return id === null ? null : chart.assists(id); };

/** Earlier is to the left or above, whichever way the chart grows: the arrows to the sides go back and forth in the app. */
const besideCommands: readonly Command[] = ([['Earlier', -1, 'ArrowUp', IconArrowBigUpLine], ['Later', 1, 'ArrowDown', IconArrowBigDownLine]] as const).map(([to, step, key, icon]) => edit({
  id: `seat.move${to}`, label: words[`move${to}`], group: 'seat', icon, shortcuts: [`Alt+${key}`],
  canRun: (chart) => { const id = chart.one(); return id !== null && chart.canMoveBeside(id, step); }, run: onOne((chart, id) => chart.moveBeside(id, step)),
}));

/** What can be done to the chosen seats. */
export const seatCommands: readonly Command[] = [
  edit({
    id: 'seat.addBelow', label: words.addBelow, group: 'seat', icon: IconRowInsertBottom, shortcuts: ['N'], canRun: hasOne,
    run: onOne((chart, id) => chart.addBelow(id)),
  }),
  edit({
    id: 'seat.addBeside', label: words.addBeside, group: 'seat', icon: IconPlaylistAdd, shortcuts: ['Shift+N'], canRun: hasOne,
    run: onOne((chart, id) => chart.addBeside(id)),
  }),
  edit({
    id: 'seat.rename', label: words.rename, group: 'seat', icon: IconPencil, shortcuts: ['F2'], canRun: hasOne,
    run: onOne((chart, id) => chart.rename(id)),
  }),
  edit({
    id: 'seat.assign', label: words.assign, group: 'seat', icon: IconUserPlus, shortcuts: ['A'], canRun: hasOne,
    run: onOne((chart, id) => chart.assign(id)),
  }),
  edit({
    id: 'seat.vacate', label: words.vacate, group: 'seat', icon: IconUserMinus, shortcuts: ['U'],
    canRun: (chart) => { const id = chart.one(); return id !== null && chart.engine.seat(id)?.vacant === false; },
    run: onOne((chart, id) => chart.vacate(id)),
  }),
  edit({
    id: 'seat.transfer', label: t.reshape.transferMenu, group: 'seat', icon: IconUserShare,
    canRun: (chart) => { const id = chart.one(); return id !== null && chart.engine.seat(id)?.vacant === false; },
    run: onOne((chart, id) => chart.reshape('transfer', id)),
  }),
  edit({
    id: 'seat.split', label: t.reshape.splitMenu, group: 'seat', icon: IconArrowsSplit, canRun: hasOne,
    run: onOne((chart, id) => chart.reshape('split', id)),
  }),
  edit({
    id: 'seat.merge', label: t.reshape.mergeMenu, group: 'seat', icon: IconArrowMerge, canRun: hasOne,
    run: onOne((chart, id) => chart.reshape('merge', id)),
  }),
  edit({
    id: 'seat.cut', label: words.cut, group: 'seat', icon: IconCut, shortcuts: ['X', 'Mod+X'], canRun: (chart) => chart.chosen().length > 0,
    run: (chart) => chart.cut(chart.chosen()),
  }),
  edit({
    id: 'seat.copy', label: words.copy, group: 'seat', icon: IconCopy, shortcuts: ['Mod+C'], canRun: (chart) => chart.chosen().length > 0,
    run: (chart) => chart.copy(chart.chosen()),
  }),
  edit({
    id: 'seat.paste', label: words.paste, group: 'seat', icon: IconClipboard, shortcuts: ['V', 'Mod+V'], canRun: (chart) => hasOne(chart) && chart.canPaste(),
    run: onOne((chart, id) => chart.paste(id)),
  }),
  defineCommand(chartScope, { id: 'seat.putBack', label: words.putBack, group: 'seat', icon: IconX, shortcuts: ['Escape'], canRun: (chart) => chart.canPaste(), run: (chart) => chart.putBack() }),
  edit({
    id: 'seat.editMany', label: words.editMany, group: 'seat', icon: IconListDetails, shortcuts: ['Shift+F2'], canRun: (chart) => chart.chosen().length > 1,
    run: (chart) => chart.editMany(),
  }),
  edit({
    id: 'seat.assistant', label: words.assistant, group: 'seat', icon: IconArrowGuide,
    describe: (chart) => (assistsOf(chart) ? words.noAssistant : words.assistant), canRun: (chart) => assistsOf(chart) !== null,
    run: onOne((chart, id) => chart.setAssistant(id, !chart.assists(id))),
  }),
  ...besideCommands,
  edit({
    id: 'seat.moveAlone', label: words.moveAlone, group: 'seat', icon: IconArrowMoveDown, canRun: hasOne,
    run: onOne((chart, id) => chart.moveAlone(id)),
  }),
  defineCommand(chartScope, {
    id: 'seat.lift', label: t.world.holding.lift, group: 'seat', icon: IconArrowBarToUp, shortcuts: ['H'], canRun: (chart) => chart.chosen().length > 0,
    whyNot: (chart) => chart.readOnly() ?? (chart.inScenario() ? null : t.world.holding.onlyScenario), run: (chart) => chart.lift(chart.chosen()),
  }),
  edit({
    id: 'seat.close', label: words.close, group: 'seat', icon: IconArchive, shortcuts: ['Delete', 'Backspace'], canRun: (chart) => chart.chosen().length > 0,
    run: (chart) => chart.close(chart.chosen()),
  }),
];
