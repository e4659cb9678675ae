import { IconBulb, IconGridDots, IconHierarchy3, IconTargetArrow } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

/** The rooms within Strategy that are gone to from anywhere. */
export const strategyCommands: readonly Command[] = [
  defineCommand(appScope, { id: 'go.plan', label: t.strategy.go.plan, group: 'go', icon: IconTargetArrow, run: (app) => app.open('/strategy/plan') }),
  defineCommand(appScope, { id: 'go.alignment', label: t.alignment.go, group: 'go', icon: IconHierarchy3, run: (app) => app.open('/strategy/map') }),
  defineCommand(appScope, { id: 'go.coverage', label: t.alignment.coverage.go, group: 'go', icon: IconGridDots, run: (app) => app.open('/strategy/coverage') }),
  defineCommand(appScope, { id: 'go.insights', label: t.strategy.go.insights, group: 'go', icon: IconBulb, run: (app) => app.open('/strategy/insights') }),
];
