import { IconCalendarTime, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward, IconPlayerTrackNext, IconPointFilled, IconVersions } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { isNow, liveNow } from '../../lib/world';
import { appScope } from './appScope';
import { timeScope, waveScope } from './timeScope';

const words = t.world.commands;

/** Which organisation one looks at, and the steps through time. */
export const worldCommands: readonly Command[] = [
  defineCommand(appScope, { id: 'world.now', label: words.now, group: 'go', icon: IconPointFilled, shortcuts: ['G N'], canRun: (app) => !isNow(app.worlds.current.get()), run: (app) => app.goToWorld(liveNow) }),
  defineCommand(appScope, { id: 'world.date', label: words.date, group: 'go', icon: IconCalendarTime, shortcuts: ['G D'], run: (app) => app.openDialog('date') }),
  defineCommand(appScope, { id: 'world.open', label: words.open, group: 'go', icon: IconVersions, shortcuts: ['W'], run: (app) => app.openDialog('worlds') }),
  defineCommand(appScope, { id: 'world.new', label: words.create, group: 'go', icon: IconVersions, run: (app) => app.openDialog('scenario') }),
  defineCommand(waveScope, { id: 'world.waves', label: words.waves, group: 'go', icon: IconPlayerTrackNext, shortcuts: ['G W'], run: (waves) => waves.enter() }),
  defineCommand(timeScope, { id: 'time.previous', label: words.previous, group: 'view', icon: IconPlayerSkipBack, shortcuts: [','], canRun: (time) => time.canBack, run: (time) => time.step(-1) }),
  defineCommand(timeScope, { id: 'time.next', label: words.next, group: 'view', icon: IconPlayerSkipForward, shortcuts: ['.'], canRun: (time) => time.canForward, run: (time) => time.step(1) }),
  defineCommand(timeScope, { id: 'time.play', label: words.play, group: 'view', icon: IconPlayerPlay, shortcuts: ['Shift+P'], run: (time) => time.toggle() }),
];
