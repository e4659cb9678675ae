import type { TimeKind } from '../../../gql/graphql';

interface Entry {
  readonly title: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly kind: TimeKind;
  readonly because: string;
}

/** Appointments of one title: they count as the same. */
export interface Title {
  readonly title: string;
  readonly times: number;
  readonly minutes: number;
  readonly kind: TimeKind;
  readonly because: string;
}

/** The appointments by title, which is how they are corrected; what took most of the time first. */
export function byTitle(entries: readonly Entry[]): readonly Title[] {
  const titles = new Map<string, Title>();
  for (const { title, minutes, kind, because } of entries) {
    const known = titles.get(title);
    titles.set(title, known ? { ...known, times: known.times + 1, minutes: known.minutes + minutes } : { title, times: 1, minutes, kind, because });
  }
  return [...titles.values()].sort((a, b) => b.minutes - a.minutes || a.title.localeCompare(b.title));
}
