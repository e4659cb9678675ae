import type { ReactNode } from 'react';
import type { Command } from '../../lib/commands/command';
import type { Scopes } from '../../lib/commands/scope';
import { t } from '../../lib/strings/strings';

/** One line of the palette, whatever it leads to. */
export interface PaletteItem {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly mark: ReactNode;
  /** Why it cannot be run, in the place of the detail. */
  readonly whyNot?: string | undefined;
  readonly run: () => void;
}

/** Lower case without accents, so that typing need not know them. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether every word of the text stands somewhere in the label, in any order. */
export function answers(label: string, text: string): boolean {
  const within = plain(label);
  return plain(text).split(/\s+/).every((word) => within.includes(word));
}

/**
 * The commands that can run now and answer to the text, in the order of the registry's groups. Only the label counts:
 * what undo would take back names seats, and whoever looks for a seat must not undo something by pressing Enter. What
 * somebody types and cannot be run for a reason is there too, with the reason.
 */
export function commandItems(commands: readonly Command[], scopes: Scopes, text: string): PaletteItem[] {
  const groups = Object.keys(t.commands.group) as (keyof typeof t.commands.group)[];
  return commands
    .filter((command) => !command.hidden && answers(command.label, text) && (command.canRun(scopes) || (text.trim() !== '' && command.whyNot(scopes) !== null)))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
    .map((command) => {
      const Icon = command.icon;
      return {
        key: command.id,
        section: t.commands.group[command.group],
        label: command.describe(scopes),
        whyNot: command.whyNot(scopes) ?? undefined,
        shortcut: command.shortcuts[0],
        mark: Icon ? <Icon size={17} stroke={1.6} /> : null,
        run: () => command.run(scopes),
      };
    });
}
