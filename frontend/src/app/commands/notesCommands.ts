import { IconLock } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { notesScope } from '../../lib/sealing/notesScope';
import { t } from '../../lib/strings/strings';

export const notesCommands: readonly Command[] = [
  // Also while typing: somebody may come in at the very moment that a note is written.
  defineCommand(notesScope, {
    id: 'notes.lock', label: t.notes.lock, group: 'workspace', icon: IconLock, shortcuts: ['Mod+Shift+L'], whileTyping: true,
    run: (vault) => void vault.lock('person'),
  }),
];
