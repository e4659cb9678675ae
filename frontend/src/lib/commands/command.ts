import type { ComponentType } from 'react';
import type { Scope, Scopes } from './scope';

/** The icon of a command: any component of the icon set. */
export type CommandIcon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean | 'true' | 'false' }>;

/** Where a command stands in menus, the palette and the list of shortcuts. */
export type CommandGroup = 'go' | 'edit' | 'seat' | 'view' | 'workspace' | 'help';

/**
 * One thing that a person can do. Palette, menus, context menus, tooltips, the list of shortcuts and the native menu
 * all read this one object, so that they can never disagree.
 */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly icon?: CommandIcon;
  /** "Mod+K" (Ctrl, or Cmd on a Mac), "F2", "?", or keys in turn such as "G P". The first one is shown. */
  readonly shortcuts: readonly string[];
  /** Whether the shortcut also works while somebody types in a field. */
  readonly whileTyping: boolean;
  /** Not offered in the palette and menus: it needs the pointer's or the keyboard's place. */
  readonly hidden: boolean;
  /** What it is called right now, when that says more than the label ("Undo move of Staff Designer"). */
  describe(scopes: Scopes): string;
  canRun(scopes: Scopes): boolean;
  /** Why it cannot run now, in words, where that is worth saying; null otherwise. */
  whyNot(scopes: Scopes): string | null;
  run(scopes: Scopes): void;
}

interface Definition<T> {
  id: string;
  label: string;
  group: CommandGroup;
  icon?: CommandIcon;
  shortcuts?: readonly string[];
  whileTyping?: boolean;
  hidden?: boolean;
  describe?: (on: T) => string;
  canRun?: (on: T) => boolean;
  whyNot?: (on: T) => string | null;
  run: (on: T) => void;
}

/** Makes a command that acts on what a scope holds; it cannot run while nothing provides that scope. */
export function defineCommand<T>(scope: Scope<T>, definition: Definition<T>): Command {
  const { id, label, group, icon, shortcuts = [], whileTyping = false, hidden = false } = definition;
  const canRun = (scopes: Scopes) => {
    const on = scopes.get(scope);
    return on !== undefined && (definition.canRun?.(on) ?? true) && (definition.whyNot?.(on) ?? null) === null;
  };
  return {
    id, label, group, shortcuts, whileTyping, hidden,
    ...(icon ? { icon } : {}),
    describe(scopes) {
      const on = scopes.get(scope);
      return on === undefined ? label : definition.describe?.(on) ?? label;
    },
    canRun,
    whyNot(scopes) {
      const on = scopes.get(scope);
      return on === undefined ? null : definition.whyNot?.(on) ?? null;
    },
    run(scopes) {
      const on = scopes.get(scope);
      if (on !== undefined && canRun(scopes)) definition.run(on);
    },
  };
}

/** The form of a command that leaves the web page: for the native menu, which has no functions to call. */
export interface CommandInfo {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly shortcut: string | null;
  readonly enabled: boolean;
}

export function commandInfo(command: Command, scopes: Scopes): CommandInfo {
  return {
    id: command.id,
    label: command.describe(scopes),
    group: command.group,
    shortcut: command.shortcuts[0] ?? null,
    enabled: command.canRun(scopes),
  };
}
