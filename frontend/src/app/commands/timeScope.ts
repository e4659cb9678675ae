import { createScope } from '../../lib/commands/scope';

/** The bar of time, while one is on screen. */
export interface TimeActions {
  readonly step: (by: number) => void;
  readonly toggle: () => void;
  readonly canBack: boolean;
  readonly canForward: boolean;
}

export const timeScope = createScope<TimeActions>('time');
