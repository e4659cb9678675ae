import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../lib/commands/command';
import { createScope, createScopes } from '../../lib/commands/scope';
import { answers, commandItems } from './paletteItems';

describe('palette', () => {
  it('answers whatever the case, accents and order of words', () => {
    expect(answers('Go to Équipes', 'equipes go')).toBe(true);
    expect(answers('Go to Teams', 'people')).toBe(false);
  });

  it('offers what can run, by its label and not by what it would undo', () => {
    const scope = createScope<string>('app');
    const scopes = createScopes();
    const undo = defineCommand(scope, { id: 'undo', label: 'Undo', group: 'edit', describe: (what) => `Undo: opened ${what}`, run: () => undefined });
    expect(commandItems([undo], scopes, '')).toEqual([]);
    scopes.provide(scope, 'Staff Designer');
    expect(commandItems([undo], scopes, 'undo').map((item) => item.label)).toEqual(['Undo: opened Staff Designer']);
    expect(commandItems([undo], scopes, 'designer')).toEqual([]);
  });
});
