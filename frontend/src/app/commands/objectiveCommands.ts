import { IconLock, IconTargetArrow } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

/** The way to the objectives from anywhere. */
export const objectiveCommands: readonly Command[] = [
  defineCommand(appScope, { id: 'go.objectives', label: t.objectives.go, group: 'go', icon: IconTargetArrow, shortcuts: ['G B'], run: (app) => app.open('/strategy/objectives') }),
  defineCommand(appScope, { id: 'go.commitments', label: t.commitments.go, group: 'go', icon: IconLock, run: (app) => app.open('/strategy/commitments') }),
];
