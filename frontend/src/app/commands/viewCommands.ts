import { IconDeviceDesktop, IconKeyboard, IconLayoutSidebar, IconLayoutSidebarRight, IconMoon, IconRowInsertTop, IconSearch, IconSun } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

export const viewCommands: readonly Command[] = [
  defineCommand(appScope, {
    id: 'app.palette', label: t.commands.openPalette, group: 'help', icon: IconSearch, shortcuts: ['Mod+K', '/'], whileTyping: true, hidden: true,
    run: (app) => app.openDialog('palette'),
  }),
  defineCommand(appScope, {
    id: 'app.help', label: t.commands.help, group: 'help', icon: IconKeyboard, shortcuts: ['?'], run: (app) => app.openDialog('help'),
  }),
  defineCommand(appScope, {
    id: 'view.rail', label: t.commands.rail, group: 'view', icon: IconLayoutSidebar, shortcuts: ['Mod+B'],
    run: ({ preferences }) => preferences.set((now) => ({ ...now, railOpen: !now.railOpen })),
  }),
  defineCommand(appScope, {
    id: 'view.inspector', label: t.commands.inspector, group: 'view', icon: IconLayoutSidebarRight, shortcuts: ['I'],
    run: ({ preferences }) => preferences.set((now) => ({ ...now, inspectorOpen: !now.inspectorOpen })),
  }),
  defineCommand(appScope, {
    id: 'view.light', label: t.commands.light, group: 'view', icon: IconSun, run: (app) => app.setColorScheme('light'),
  }),
  defineCommand(appScope, {
    id: 'view.dark', label: t.commands.dark, group: 'view', icon: IconMoon, run: (app) => app.setColorScheme('dark'),
  }),
  defineCommand(appScope, {
    id: 'view.auto', label: t.commands.auto, group: 'view', icon: IconDeviceDesktop, run: (app) => app.setColorScheme('auto'),
  }),
  defineCommand(appScope, {
    id: 'view.density', label: t.commands.density, group: 'view', icon: IconRowInsertTop,
    run: ({ preferences }) => preferences.set((now) => ({ ...now, density: now.density === 'dense' ? 'comfortable' : 'dense' })),
  }),
];
