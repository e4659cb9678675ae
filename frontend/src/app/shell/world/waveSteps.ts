import type { World } from '../../../lib/world';

/** A day on which changes of a scenario take effect; null for at once. */
export interface Wave {
  readonly effectiveOn?: string | null;
  readonly changesets: number;
}

/** The scenario on one day of its plan. */
export interface WaveStep {
  /** The day of the wave; null before the first has come. */
  readonly day: string | null;
  /** How many changes come with it. */
  readonly changes: number;
  readonly world: World;
}

/** Noon in the middle of all time zones: the same day for the reader and for whoever runs the program. */
const momentOf = (day: string): string => `${day}T12:00:00Z`;

/** What takes effect at once, then each wave: the days to step through. None where no change has a day. */
export function waveSteps(scenario: string, waves: readonly Wave[], today: string): WaveStep[] {
  const dated = waves.flatMap(({ effectiveOn, changesets }) => (effectiveOn == null ? [] : [{ day: effectiveOn, changes: changesets }]));
  const [first] = dated;
  if (first === undefined) return [];
  const before = today < first.day ? today : dayBefore(first.day);
  const atOnce = waves.find(({ effectiveOn }) => effectiveOn == null)?.changesets ?? 0;
  return [{ day: null, changes: atOnce, on: before }, ...dated.map((wave) => ({ ...wave, on: wave.day }))].map(({ day, changes, on }) => ({ day, changes, world: { scenario, asOf: momentOf(on) } }));
}

/** The step that a moment shows: the last that is not after it. -1 where there is none. */
export const waveAt = (steps: readonly WaveStep[], moment: string): number => steps.findLastIndex(({ world }, index) => index === 0 || Date.parse(world.asOf ?? '') <= Date.parse(moment));

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
