import { createStore, type Store } from './store';

/** By key; null takes one away. */
export type Numbers = ReadonlyMap<string, number | null>;

/** Numbers that were given and are on their way to the server. They are shown at once, and taken back where they are refused. */
export interface Pending {
  readonly shown: Store<Numbers>;
  give(key: string, value: number | null): void;
  /**
   * What is shown was read anew, by what was asked at `asked` (of `performance.now`): what it has as it was given needs no place
   * here any more, and neither does what was saved before that was asked, whatever it has become since. Older answers change nothing.
   */
  settled(read: Numbers, asked: number): void;
  /** Resolves once nothing is on its way. */
  idle(): Promise<void>;
}

interface Entry {
  readonly value: number | null;
  /** When the server said that it was kept; null while it has not. */
  readonly saved: number | null;
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
      const batch = new Map([...entries].filter(([, entry]) => entry.saved === null).map(([key, { value }]) => [key, value]));
      if (batch.size === 0) break;
      const kept = await save(batch);
      for (const [key, value] of batch) {
        // Another number was given meanwhile: that one counts.
        if (entries.get(key)?.value !== value) continue;
        if (kept) entries.set(key, { value, saved: performance.now() });
        else entries.delete(key);
      }
      if (!kept) show();
    }
    running = null;
  }

  return {
    shown,
    give(key, value) {
      entries.set(key, { value, saved: null });
      show();
      running ??= run();
    },
    settled(read, asked) {
      const before = entries.size;
      entries = new Map([...entries].filter(([key, { value, saved }]) => saved === null || (saved > asked && (read.get(key) ?? null) !== value)));
      if (entries.size < before) show();
    },
    idle: async () => { while (running) await running; },
  };
}
