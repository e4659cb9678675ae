import { IconBulb, IconTargetArrow } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

/** The rooms within Strategy that are gone to from anywhere. */
export const strategyCommands: readonly Command[] = [
  defineCommand(appScope, { id: 'go.plan', label: t.strategy.go.plan, group: 'go', icon: IconTargetArrow, run: (app) => app.open('/strategy/plan') }),
  defineCommand(appScope, { id: 'go.insights', label: t.strategy.go.insights, group: 'go', icon: IconBulb, run: (app) => app.open('/strategy/insights') }),
];
