import type { Command } from '../../../lib/commands/command';

export const chartCommands: readonly Command[] = [];
