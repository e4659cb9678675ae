import type { ChartEngine } from '../../../chart/engine';
import { createScope } from '../../../lib/commands/scope';
import type { CompareMode } from '../../../lib/preferences';

/** What commands of the chart act on. The room provides it while a chart is on screen. */
export interface ChartActions {
  readonly engine: ChartEngine;
  /** Why nothing can be changed in this world; null where it can. */
  readonly readOnly: () => string | null;
  /** The chosen seats; the card that the keyboard is on where none is chosen. */
  readonly chosen: () => readonly string[];
  /** The one seat that a command for a single seat means. */
  readonly one: () => string | null;
  readonly addBelow: (id: string) => void;
  readonly addBeside: (id: string) => void;
  readonly assign: (id: string) => void;
  readonly vacate: (id: string) => void;
  readonly close: (ids: readonly string[]) => void;
  readonly cut: (ids: readonly string[]) => void;
  readonly canPaste: () => boolean;
  readonly paste: (onto: string) => void;
  /** Whether this is a scenario that is open as a whole: only there seats can be lifted out, and compared. */
  readonly inScenario: () => boolean;
  readonly lift: (ids: readonly string[]) => void;
  readonly compare: (mode: CompareMode) => void;
  readonly comparing: () => CompareMode;
  readonly moveAlone: (id: string) => void;
  readonly toggleMinimap: () => void;
  readonly toggleLines: () => void;
  /** Shows or hides what crosses a limit, on the cards and as a list. */
  readonly toggleFindings: () => void;
  readonly toggleFindingList: () => void;
  /** Asks how, and then makes a file of the chart, or hands it to the printer. */
  readonly toPaper: (kind: 'export' | 'print') => void;
}

export const chartScope = createScope<ChartActions>('chart');
