import { createStore, type Store } from './store';

/** By key; null takes one away. */
export type Numbers = ReadonlyMap<string, number | null>;

/** Numbers that were given and are on their way to the server. They are shown at once, and taken back where they are refused. */
export interface Pending {
  readonly shown: Store<Numbers>;
  give(key: string, value: number | null): void;
  /**
   * What is shown was read anew: what it has as it was given needs no place here any more. An answer may be older than
   * what was saved meanwhile; a number that the next one has not either was changed elsewhere.
   */
  settled(read: Numbers): void;
  /** Resolves once nothing is on its way. */
  idle(): Promise<void>;
}

interface Entry {
  readonly value: number | null;
  readonly saved: boolean;
  /** Whether it was read anew since it was saved, and something else was there. */
  readonly missed?: boolean;
}

/**
 * Saves numbers one write at a time, in order: what is typed while one is on its way goes together with the next.
 * `save` answers whether it was kept.
 */
export function createPending(save: (numbers: Numbers) => Promise<boolean>): Pending {
  let entries = new Map<string, Entry>();
  let running: Promise<void> | null = null;
  const shown = createStore<Numbers>(new Map());
  const show = () => shown.set(new Map([...entries].map(([key, { value }]) => [key, value])));

  async function run(): Promise<void> {
    for (;;) {
      const batch = new Map([...entries].filter(([, entry]) => !entry.saved).map(([key, { value }]) => [key, value]));
      if (batch.size === 0) break;
      const kept = await save(batch);
      for (const [key, value] of batch) {
        // Another number was given meanwhile: that one counts.
        if (entries.get(key)?.value !== value) continue;
        if (kept) entries.set(key, { value, saved: true });
        else entries.delete(key);
      }
      if (!kept) show();
    }
    running = null;
  }

  return {
    shown,
    give(key, value) {
      entries.set(key, { value, saved: false });
      show();
      running ??= run();
    },
    settled(read) {
      const before = entries.size;
      entries = new Map([...entries]
        .filter(([key, entry]) => !entry.saved || (!entry.missed && (read.get(key) ?? null) !== entry.value))
        .map(([key, entry]) => [key, entry.saved ? { ...entry, missed: true } : entry]));
      if (entries.size < before) show();
    },
    idle: async () => { while (running) await running; },
  };
}
