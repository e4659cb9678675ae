import { useEffect, useSyncExternalStore } from 'react';
import { useServices } from '../services';
import type { Command } from './command';
import type { Scope } from './scope';

/** Renders again whenever what commands can act on has changed. */
export function useScopesVersion(): number {
  const { scopes } = useServices();
  return useSyncExternalStore(scopes.subscribe, scopes.version);
}

/** A command by its id. An id that is not in the registry is a mistake of ours, and says so. */
export function useCommand(id: string): Command {
  const { commands } = useServices();
  const command = commands.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`there is no command ${id}`);
  return command;
}

/** Lets commands act on a value while the component is on screen. */
export function useProvideScope<T>(scope: Scope<T>, value: T): void {
  const { scopes } = useServices();
  useEffect(() => scopes.provide(scope, value), [scopes, scope, value]);
}
