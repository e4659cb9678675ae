import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

export const workspaceCommands: readonly Command[] = [
  defineCommand(appScope, {
    id: 'workspace.import', label: t.commands.importFile, group: 'workspace', icon: IconFileImport, shortcuts: ['Mod+I'],
    run: (app) => app.open('/import'),
  }),
  defineCommand(appScope, {
    id: 'workspace.export', label: t.commands.exportFile, group: 'workspace', icon: IconFileExport, shortcuts: ['G X'],
    run: (app) => app.openDialog('export'),
  }),
];
