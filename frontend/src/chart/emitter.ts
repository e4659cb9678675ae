/** Calls whoever listens to one of a few named events. */
export class Emitter<Events extends object> {
  private readonly listeners = new Map<keyof Events, Set<(value: never) => void>>();
  private held: (() => void)[] | null = null;

  /** Listens until the function that it returns is called. */
  on<K extends keyof Events>(event: K, listener: (value: Events[K]) => void): () => void {
    let set = this.listeners.get(event);
    if (set === undefined) this.listeners.set(event, (set = new Set()));
    set.add(listener);
    return () => set.delete(listener);
  }

  /** Runs a change of several steps. What it emits is told after the last of them, so that nobody looks at half of it. */
  asOne(change: () => void): void {
    if (this.held !== null) return change();
    const held: (() => void)[] = [];
    this.held = held;
    try {
      change();
    } finally {
      this.held = null;
    }
    for (const tell of held) tell();
  }

  emit<K extends keyof Events>(event: K, value: Events[K]): void {
    if (this.held !== null) this.held.push(() => this.tell(event, value));
    else this.tell(event, value);
  }

  clear(): void {
    this.listeners.clear();
  }

  private tell<K extends keyof Events>(event: K, value: Events[K]): void {
    for (const listener of this.listeners.get(event) ?? []) (listener as (value: Events[K]) => void)(value);
  }
}
