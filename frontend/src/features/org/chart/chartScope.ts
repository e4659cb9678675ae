import type { ChartEngine } from '../../../chart/engine';
import type { ChartSeatRowFragment, UpdatePositionsInput } from '../../../gql/graphql';
import { createScope } from '../../../lib/commands/scope';
import type { CompareMode } from '../../../lib/preferences';
import type { Reshape } from '../reshape/ReshapeDialog';
import type { LookActions } from './look/useLookActions';
import type { ChartViewKind } from './view/viewSearch';

/** What commands of the chart act on. The room provides it while a chart is on screen. */
export interface ChartActions {
  readonly engine: ChartEngine;
  /** Why nothing can be changed in this world; null where it can. */
  readonly readOnly: () => string | null;
  /** The chosen seats; the card that the keyboard is on where none is chosen. */
  readonly chosen: () => readonly string[];
  /** The one seat that a command for a single seat means. */
  readonly one: () => string | null;
  /** Which view of the seats is on screen. */
  readonly view: () => ChartViewKind;
  readonly show: (view: ChartViewKind) => void;
  readonly rename: (id: string) => void;
  readonly addBelow: (id: string) => void;
  readonly addBeside: (id: string) => void;
  readonly assign: (id: string) => void;
  readonly vacate: (id: string) => void;
  readonly close: (ids: readonly string[]) => void;
  /** Asks how to split a seat, merge it into another or move its holder to another. */
  readonly reshape: (what: Reshape, id: string) => void;
  readonly cut: (ids: readonly string[]) => void;
  readonly copy: (ids: readonly string[]) => void;
  readonly canPaste: () => boolean;
  /** Moves what was cut, or opens vacant seats like what was copied, under a seat. */
  readonly paste: (onto: string) => void;
  /** Forgets what was cut or copied. */
  readonly putBack: () => void;
  /** Folds everything but the way to a seat and its reports, and says how much is hidden. */
  readonly foldAround: (id: string) => void;
  /** Selects all seats of the team of a seat. */
  readonly chooseTeam: (id: string) => void;
  /** The rows of the chosen seats. */
  readonly rows: () => readonly ChartSeatRowFragment[];
  /** Changes several seats as one. */
  /** The revision that the seats stand at. */
  readonly revision: () => number;
  /** Changes the chosen seats as they were seen at a revision; answers whether that was kept. */
  readonly updateMany: (change: Omit<UpdatePositionsInput, 'positions'>, seen: number) => Promise<boolean>;
  /** Shows the fields that several seats have in common, and goes there. */
  readonly editMany: () => void;
  /** Whether this is a scenario that is open as a whole: only there seats can be lifted out, and compared. */
  readonly inScenario: () => boolean;
  readonly lift: (ids: readonly string[]) => void;
  readonly compare: (mode: CompareMode) => void;
  readonly comparing: () => CompareMode;
  /** Whether a seat stands beside the line from its lead as an assistant; null where it reports to nobody. */
  readonly assists: (id: string) => boolean | null;
  readonly setAssistant: (id: string, assistant: boolean) => void;
  readonly moveAlone: (id: string) => void;
  /** Whether a seat has a colleague after it (1) or before it (-1), and puts it past that one. */
  readonly canMoveBeside: (id: string, step: 1 | -1) => boolean;
  readonly moveBeside: (id: string, step: 1 | -1) => void;
  readonly toggleMinimap: () => void;
  /** How the chart is drawn, and which seats are looked for. */
  readonly looks: LookActions;
  /** Shows or hides what crosses a limit, on the cards and as a list. */
  readonly toggleFindings: () => void;
  readonly toggleFindingList: () => void;
  /** Asks how, and then makes a file of the chart, or hands it to the printer. */
  readonly toPaper: (kind: 'export' | 'print') => void;
}

export const chartScope = createScope<ChartActions>('chart');

/** The same, while the seats are drawn as a chart: what moves the eye over it or folds it acts on this. */
export const drawnScope = createScope<ChartActions>('drawnChart');
