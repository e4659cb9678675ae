import { createStore, type Store } from '../../../lib/store';

export type Levels = ReadonlyMap<string, number | null>;

/** Levels that were given and are on their way to the server. They are shown at once, and taken back where they are refused. */
export interface PendingLevels {
  readonly shown: Store<Levels>;
  rate(competency: string, level: number | null): void;
  /**
   * What is shown was read anew: what it has as it was given needs no place here any more. An answer may be older than
   * what was saved meanwhile; a level that the next one has not either was changed elsewhere.
   */
  settled(read: Levels): void;
  /** Resolves once nothing is on its way. */
  idle(): Promise<void>;
}

interface Entry {
  readonly level: number | null;
  readonly saved: boolean;
  /** Whether it was read anew since it was saved, and something else was there. */
  readonly missed?: boolean;
}

/**
 * Saves levels one write at a time, in order: what is typed while one is on its way goes together with the next.
 * `save` answers whether it was kept.
 */
export function createPendingLevels(save: (levels: Levels) => Promise<boolean>): PendingLevels {
  let entries = new Map<string, Entry>();
  let running: Promise<void> | null = null;
  const shown = createStore<Levels>(new Map());
  const show = () => shown.set(new Map([...entries].map(([competency, { level }]) => [competency, level])));

  async function run(): Promise<void> {
    for (;;) {
      const batch = new Map([...entries].filter(([, entry]) => !entry.saved).map(([competency, { level }]) => [competency, level]));
      if (batch.size === 0) break;
      const kept = await save(batch);
      for (const [competency, level] of batch) {
        // Another level was given meanwhile: that one counts.
        if (entries.get(competency)?.level !== level) continue;
        if (kept) entries.set(competency, { level, saved: true });
        else entries.delete(competency);
      }
      if (!kept) show();
    }
    running = null;
  }

  return {
    shown,
    rate(competency, level) {
      entries.set(competency, { level, saved: false });
      show();
      running ??= run();
    },
    settled(read) {
      const before = entries.size;
      entries = new Map([...entries]
        .filter(([competency, entry]) => !entry.saved || (!entry.missed && (read.get(competency) ?? null) !== entry.level))
        .map(([competency, entry]) => [competency, entry.saved ? { ...entry, missed: true } : entry]));
      if (entries.size < before) show();
    },
    idle: async () => { while (running) await running; },
  };
}
