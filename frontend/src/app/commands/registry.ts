import type { Command } from '../../lib/commands/command';
import { chartCommands } from '../../features/org/chart/commands';
import { editCommands } from './editCommands';
import { goCommands } from './goCommands';
import { viewCommands } from './viewCommands';
import { workspaceCommands } from './workspaceCommands';

/** Every command there is. Where two share a shortcut, the first that can run takes it: a room's before the app's. */
export const registry: readonly Command[] = [...chartCommands, ...editCommands, ...goCommands, ...viewCommands, ...workspaceCommands];
