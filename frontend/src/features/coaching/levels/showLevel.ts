import { showNumber } from '../../../lib/format/numbers';

/** A level as people read it: "3", "3.5". */
export const showLevel = (level: number): string => showNumber(level, Number.isInteger(level) ? 0 : 1);

/** A difference of levels without its sign: "0.5", "2". */
export const showSteps = (gap: number): string => showLevel(Math.abs(gap));
