import type { Command } from '../../lib/commands/command';
import { queryOverlayCommands } from '../../features/insights/overlay/queryOverlayCommands';
import { overlayCommands } from '../../features/coaching/overlay/overlayCommands';
import { paperCommands } from '../../features/org/chart/commands/paperCommands';
import { seatCommands } from '../../features/org/chart/commands/seatCommands';
import { chartViewCommands } from '../../features/org/chart/commands/viewCommands';
import { coachingCommands } from './coachingCommands';
import { editCommands } from './editCommands';
import { goCommands } from './goCommands';
import { identityCommands } from './identityCommands';
import { notesCommands } from './notesCommands';
import { roleCommands } from './roleCommands';
import { strategyCommands } from './strategyCommands';
import { objectiveCommands } from './objectiveCommands';
import { viewCommands } from './viewCommands';
import { workspaceCommands } from './workspaceCommands';
import { worldCommands } from './worldCommands';

/** Every command there is. Where two share a shortcut, the first that can run takes it: a room's before the app's. */
export const registry: readonly Command[] = [...seatCommands, ...chartViewCommands, ...paperCommands, ...overlayCommands, ...queryOverlayCommands, ...editCommands, ...goCommands, ...roleCommands, ...coachingCommands, ...strategyCommands, ...objectiveCommands, ...worldCommands, ...viewCommands, ...notesCommands, ...workspaceCommands, ...identityCommands];
