import { IconCertificate, IconPlus } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

/** The catalogue of roles, from anywhere. */
export const roleCommands: readonly Command[] = [
  defineCommand(appScope, { id: 'go.roles', label: t.roles.go, group: 'go', icon: IconCertificate, shortcuts: ['G R'], run: (app) => app.open('/teams/roles') }),
  defineCommand(appScope, {
    id: 'role.create', label: t.roles.createCommand, group: 'edit', icon: IconPlus,
    whyNot: (app) => app.worlds.readOnly.get(), run: (app) => app.open('/teams/roles?create=true'),
  }),
];
