/** Names a kind of thing that commands act on, such as the open chart, and carries its type. */
export interface Scope<T> {
  readonly name: string;
  /** Never present at run time; it only ties the type to the name. */
  readonly type?: T;
}

export function createScope<T>(name: string): Scope<T> {
  return { name };
}

/** What is on screen now that commands can act on. A room provides its scope while it is open. */
export interface Scopes {
  get<T>(scope: Scope<T>): T | undefined;
  /** Puts a value in place and answers the function that takes it away again. The latest one provided counts. */
  provide<T>(scope: Scope<T>, value: T): () => void;
  subscribe(listener: () => void): () => void;
  /** Grows with every provide and withdrawal, so that menus know when to ask again. */
  version(): number;
}

export function createScopes(): Scopes {
  const stacks = new Map<string, { value: unknown }[]>();
  const listeners = new Set<() => void>();
  let version = 0;
  const changed = () => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: <T>(scope: Scope<T>) => stacks.get(scope.name)?.at(-1)?.value as T | undefined,
    provide(scope, value) {
      const entry = { value };
      stacks.set(scope.name, [...(stacks.get(scope.name) ?? []), entry]);
      changed();
      return () => {
        stacks.set(scope.name, (stacks.get(scope.name) ?? []).filter((other) => other !== entry));
        changed();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
