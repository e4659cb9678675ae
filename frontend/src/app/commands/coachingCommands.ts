import { IconChartBar, IconHeartHandshake } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

/** The rooms within Coaching that are gone to from anywhere. */
export const coachingCommands: readonly Command[] = [
  defineCommand(appScope, { id: 'go.time', label: t.time.go, group: 'go', icon: IconChartBar, shortcuts: ['G M'], run: (app) => app.open('/coaching/time') }),
  defineCommand(appScope, { id: 'go.withoutCoach', label: t.coach.without.go, group: 'go', icon: IconHeartHandshake, run: (app) => app.open('/coaching/without-coach') }),
];
