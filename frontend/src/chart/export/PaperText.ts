import type { Grade } from '../model/grade';
import type { LineKind } from '../model/seat';

/** The words on paper that only the app knows. */
export interface PaperText {
  /** What is shown, of whom. */
  readonly title: string;
  /** The world, the date, how much it is: each said after the title. */
  readonly details: readonly string[];
  /** What the colours stand for: "Team". */
  readonly colors: string;
  /** What badges beside the colours say: "Badges: Location"; null where cards say their team. */
  readonly badges: string | null;
  /** The names of lines. */
  readonly lines: Readonly<Record<LineKind | 'tree', string>>;
  /** What grades say, where cards have their colours. */
  readonly grades: readonly { readonly grade: Grade; readonly label: string }[];
  /** A sentence for the end of the legend. */
  readonly note: string | null;
}
