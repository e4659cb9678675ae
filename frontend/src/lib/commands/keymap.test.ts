import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCommand } from './command';
import { createKeymap, keysOf, spell, type KeyPress } from './keymap';
import { createScope, createScopes } from './scope';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more,
});

const app = createScope<{ ran: string[] }>('app');
const room = createScope<{ ran: string[] }>('room');

function keymap(clock: { at: number }) {
  const scopes = createScopes();
  const target = { ran: [] as string[] };
  scopes.provide(app, target);
  const make = (id: string, scope: typeof app, shortcuts: string[], whileTyping = false) =>
    defineCommand(scope, { id, label: id, group: 'go', shortcuts, whileTyping, run: (on) => on.ran.push(id) });
  const commands = [
    make('palette', app, ['Mod+K', '/'], true), make('undo', app, ['Mod+Z']), make('people', app, ['G P']),
    make('fit', room, ['0']), make('help', app, ['?']), make('paste', room, ['P']),
  ];
  return { scopes, target, press: createKeymap(commands, scopes, false, () => clock.at) };
}

describe('keymap', () => {
  it('runs what is bound, and only what can run', () => {
    const map = keymap({ at: 0 });
    expect(map.press(press('k', { ctrlKey: true }), false).command?.id).toBe('palette');
    expect(map.press(press('0'), false).command).toBeNull();
    const leave = map.scopes.provide(room, map.target);
    expect(map.press(press('0'), false).command?.id).toBe('fit');
    leave();
    expect(map.press(press('0'), false).command).toBeNull();
  });

  it('leaves typing alone, but for commands that say otherwise', () => {
    const map = keymap({ at: 0 });
    expect(map.press(press('z', { ctrlKey: true }), true).command).toBeNull();
    expect(map.press(press('?', { shiftKey: true }), true).command).toBeNull();
    expect(map.press(press('k', { ctrlKey: true }), true).command?.id).toBe('palette');
    expect(map.press(press('/'), true).command).toBeNull();
    expect(map.press(press('/'), false).command?.id).toBe('palette');
  });

  it('takes two keys in turn, while they are close enough', () => {
    const clock = { at: 0 };
    const map = keymap(clock);
    expect(map.press(press('g'), false)).toEqual({ command: null, waiting: true });
    clock.at = 500;
    expect(map.press(press('p'), false).command?.id).toBe('people');
    map.press(press('g'), false);
    clock.at = 5000;
    expect(map.press(press('p'), false).command).toBeNull();
  });

  it('prefers the pair over the single key of a room', () => {
    const map = keymap({ at: 0 });
    map.scopes.provide(room, map.target);
    map.press(press('g'), false);
    expect(map.press(press('p'), false).command?.id).toBe('people');
    expect(map.press(press('p'), false).command?.id).toBe('paste');
  });

  it('spells a symbol without the Shift that prints it', () => {
    expect(spell(press('?', { shiftKey: true }), false)).toBe('?');
    expect(spell(press('Z', { shiftKey: true, metaKey: true }), true)).toBe('Mod+Shift+Z');
  });

  it('shows every key of a shortcut, plus included', () => {
    expect(keysOf('Mod++', false)).toEqual(['Ctrl', '+']);
    expect(keysOf('G P', false)).toEqual(['G', 'P']);
    fc.assert(fc.property(fc.constantFrom('A', 'Z', '0', '+', '[', 'F2'), fc.subarray(['Mod', 'Alt', 'Shift']), (key, mods) => {
      expect(keysOf([...mods, key].join('+'), false)).toHaveLength(mods.length + 1);
    }));
  });
});
