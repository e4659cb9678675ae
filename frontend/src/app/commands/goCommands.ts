import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { rooms, type Room } from '../rooms';
import { appScope } from './appScope';

const toRoom = (room: Room): Command => defineCommand(appScope, {
  id: `go.${room.id}`, label: t.commands.goTo(room.label), group: 'go', icon: room.icon, shortcuts: [`G ${room.letter}`],
  run: (app) => (room.outside ? app.leaveTo(room.path) : app.open(room.path)),
});

export const goCommands: readonly Command[] = [
  ...rooms.map(toRoom),
  defineCommand(appScope, {
    id: 'go.back', label: t.commands.back, group: 'go', icon: IconArrowLeft, shortcuts: ['Alt+ArrowLeft'], run: (app) => app.back(),
  }),
  defineCommand(appScope, {
    id: 'go.forward', label: t.commands.forward, group: 'go', icon: IconArrowRight, shortcuts: ['Alt+ArrowRight'], run: (app) => app.forward(),
  }),
];
