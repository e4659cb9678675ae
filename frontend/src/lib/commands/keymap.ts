import type { Command } from './command';
import type { Scopes } from './scope';

/** What the keymap reads of a key event, so that tests need no browser. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys in turn ("G P") have to follow each other within this time. */
const sequenceMilliseconds = 900;

/** Keys whose character already needs Shift on some keyboards, so that Shift says nothing more. */
const isPrintedSymbol = (key: string) => key.length === 1 && key.toLowerCase() === key.toUpperCase();

/** A key that writes a character belongs to the field, whatever the command says. */
const allowedWhileTyping = (command: Command, spelled: string) => command.whileTyping && spelled.startsWith('Mod+');

/** Writes a key press the way shortcuts are written: "Mod+Shift+Z", "F2", "?". */
export function spell(press: KeyPress, mac: boolean): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const key = press.key === ' ' ? 'Space' : press.key.length === 1 ? press.key.toUpperCase() : press.key;
  const shift = press.shiftKey && !isPrintedSymbol(press.key);
  return [mod ? 'Mod' : '', press.altKey ? 'Alt' : '', shift ? 'Shift' : '', key].filter(Boolean).join('+');
}

/** Finds the command of a key press, remembering the first key of a pair. The clock is an argument for tests. */
export function createKeymap(commands: readonly Command[], scopes: Scopes, mac: boolean, now: () => number) {
  let pending: { key: string; at: number } | null = null;

  const find = (spelled: string, typing: boolean) =>
    commands.find((command) => command.shortcuts.includes(spelled) && (!typing || allowedWhileTyping(command, spelled)) && command.canRun(scopes));

  /** The command to run, or null. `waiting` says that the key begins a pair, so that nothing else may take it. */
  return function press(event: KeyPress, typing: boolean): { command: Command | null; waiting: boolean } {
    const spelled = spell(event, mac);
    const first = pending && now() - pending.at < sequenceMilliseconds ? pending.key : null;
    pending = null;
    if (first !== null && !typing) {
      const command = find(`${first} ${spelled}`, false);
      if (command) return { command, waiting: false };
    }
    const command = find(spelled, typing);
    if (command) return { command, waiting: false };
    const begins = !typing && commands.some((candidate) => candidate.shortcuts.some((shortcut) => shortcut.startsWith(`${spelled} `)));
    if (begins) pending = { key: spelled, at: now() };
    return { command: null, waiting: begins };
  };
}

const symbols: Readonly<Record<string, string>> = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Escape: 'Esc', Delete: 'Del', ' ': 'Space',
};

/** A shortcut as keys to show, each apart: "Mod+Shift+Z" on a Mac gives ⌘ ⇧ Z. */
export function keysOf(shortcut: string, mac: boolean): string[] {
  return shortcut.split(' ').flatMap((step) => {
    const parts = step === '+' ? ['+'] : step.endsWith('++') ? [...step.slice(0, -2).split('+'), '+'] : step.split('+');
    return parts.map((part) => {
      if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
      if (part === 'Shift') return mac ? '⇧' : 'Shift';
      if (part === 'Alt') return mac ? '⌥' : 'Alt';
      return symbols[part] ?? part;
    });
  });
}
