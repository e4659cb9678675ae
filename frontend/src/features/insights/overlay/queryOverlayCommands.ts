import { IconChartBar } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../../lib/commands/command';
import { createScope } from '../../../lib/commands/scope';
import { t } from '../../../lib/strings/strings';

/** What commands of saved queries on the chart act on. */
export interface QueryOverlayActions {
  /** Whether there is a query to colour by. */
  readonly any: boolean;
  readonly next: () => void;
}

export const queryOverlayScope = createScope<QueryOverlayActions>('query-overlay');

/** Colours the chart by one saved query after the other, and after the last by none. */
export const queryOverlayCommands: readonly Command[] = [
  defineCommand(queryOverlayScope, { id: 'queryOverlay.next', label: t.insights.chart.next, group: 'view', icon: IconChartBar, canRun: ({ any }) => any, run: ({ next }) => next() }),
];
