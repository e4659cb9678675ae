import { IconEye, IconEyeOff, IconUserCircle } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../lib/commands/command';
import { createScope } from '../../lib/commands/scope';
import { t } from '../../lib/strings/strings';

/** Provided while the owner may say who they are, and look through the eyes of others. */
export const ownerScope = createScope<{ readonly who: () => void; readonly viewAs: () => void }>('owner');

/** Provided while somebody looks through the eyes of another. */
export const eyesScope = createScope<{ readonly leave: () => void }>('eyes');

const words = t.identity.commands;

export const identityCommands: readonly Command[] = [
  defineCommand(ownerScope, { id: 'identity.who', label: words.who, group: 'workspace', icon: IconUserCircle, run: (owner) => owner.who() }),
  defineCommand(ownerScope, { id: 'identity.viewAs', label: words.as, group: 'go', icon: IconEye, shortcuts: ['G V'], run: (owner) => owner.viewAs() }),
  defineCommand(eyesScope, { id: 'identity.leave', label: words.leave, group: 'go', icon: IconEyeOff, shortcuts: ['Mod+Shift+E'], whileTyping: true, run: (eyes) => eyes.leave() }),
  // Esc leaves too, once nothing nearer has used it. The key says it on the band; menus show the one that always works.
  defineCommand(eyesScope, { id: 'identity.escape', label: words.leave, group: 'go', icon: IconEyeOff, shortcuts: ['Escape'], hidden: true, run: (eyes) => eyes.leave() }),
];
