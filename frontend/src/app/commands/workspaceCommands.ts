import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { noFiles } from '../../lib/noFiles';
import { exportPath } from '../../lib/world';
import { appScope } from './appScope';

export const workspaceCommands: readonly Command[] = [
  defineCommand(appScope, {
    id: 'workspace.import', label: t.commands.importFile, group: 'workspace', icon: IconFileImport, shortcuts: ['Mod+I'],
    run: (app) => app.open('/import'),
  }),
  defineCommand(appScope, {
    id: 'workspace.export', label: t.commands.exportCsv, group: 'workspace', icon: IconFileExport,
    whyNot: () => noFiles(),
    run: (app) => app.leaveTo(exportPath(app.worlds.current.get())),
  }),
];
