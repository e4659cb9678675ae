import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { t } from '../../lib/strings/strings';
import { appScope } from './appScope';

export const editCommands: readonly Command[] = [
  defineCommand(appScope, {
    id: 'edit.undo', label: t.commands.undo, group: 'edit', icon: IconArrowBackUp, shortcuts: ['Mod+Z'],
    describe: ({ edits }) => {
      const last = edits.history.get().undoable;
      return last ? t.commands.undoOf(last.label) : t.commands.undo;
    },
    canRun: ({ edits }) => edits.history.get().undoable !== undefined,
    whyNot: ({ worlds }) => worlds.readOnly.get(),
    run: ({ edits }) => void edits.undo(),
  }),
  defineCommand(appScope, {
    id: 'edit.redo', label: t.commands.redo, group: 'edit', icon: IconArrowForwardUp, shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    describe: ({ edits }) => {
      const last = edits.history.get().redoable;
      return last ? t.commands.redoOf(last.label) : t.commands.redo;
    },
    canRun: ({ edits }) => edits.history.get().redoable !== undefined,
    whyNot: ({ worlds }) => worlds.readOnly.get(),
    run: ({ edits }) => void edits.redo(),
  }),
];
