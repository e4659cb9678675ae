import { createScope } from '../../lib/commands/scope';

/** The bar of time, or of the waves of a scenario, while one is on screen. */
export interface TimeActions {
  readonly step: (by: number) => void;
  readonly toggle: () => void;
  readonly canBack: boolean;
  readonly canForward: boolean;
}

export const timeScope = createScope<TimeActions>('time');

/** A scenario that has waves, while it is open as a whole. */
export interface WaveActions {
  /** Goes to the scenario as it is before its first wave. */
  readonly enter: () => void;
}

export const waveScope = createScope<WaveActions>('waves');
