import type { AlignmentStepFieldsFragment } from '../../../gql/graphql';

export type Step = AlignmentStepFieldsFragment;

/** What was read of one level of the map. */
export interface Branch {
  readonly steps: readonly Step[];
  readonly total: number;
  readonly endCursor: string | null;
}

/** A step is known by the way to it, because it may stand in several places. The top is empty. */
export const top = '';
export const pathBelow = (path: string, id: string): string => (path === top ? id : `${path}/${id}`);
export const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export interface StepRow {
  readonly kind: 'step';
  readonly path: string;
  readonly depth: number;
  readonly step: Step;
  readonly open: boolean;
  readonly place: number;
  readonly size: number;
}

/** A row that stands for steps which are not read yet. */
export interface MoreRow {
  readonly kind: 'more';
  readonly path: string;
  readonly depth: number;
  readonly left: number | null;
}

export type Row = StepRow | MoreRow;

/** The rows that are seen: each level under the step that it is below, as far as steps are open. */
export function rowsOf(branches: ReadonlyMap<string, Branch>, open: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const walk = (path: string, depth: number) => {
    const branch = branches.get(path);
    if (branch === undefined) {
      rows.push({ kind: 'more', path, depth, left: null });
      return;
    }
    branch.steps.forEach((step, index) => {
      const own = pathBelow(path, step.aim.id);
      const isOpen = step.steps > 0 && open.has(own);
      rows.push({ kind: 'step', path: own, depth, step, open: isOpen, place: index + 1, size: branch.total });
      if (isOpen) walk(own, depth + 1);
    });
    if (branch.steps.length < branch.total) rows.push({ kind: 'more', path, depth, left: branch.total - branch.steps.length });
  };
  walk(top, 0);
  return rows;
}

export type Walk = { readonly to: number } | { readonly open: string } | { readonly close: string } | null;

/** What a key of the keyboard does, as in every tree: right opens and goes in, left closes and goes out. */
export function walkTree(key: string, rows: readonly Row[], at: number, page: number): Walk {
  const row = rows[at];
  const within = (index: number) => ({ to: Math.max(0, Math.min(rows.length - 1, index)) });
  switch (key) {
    case 'ArrowDown': return within(row === undefined ? 0 : at + 1);
    case 'ArrowUp': return within(at - 1);
    case 'PageDown': return within(at + page);
    case 'PageUp': return within(at - page);
    case 'Home': return within(0);
    case 'End': return within(rows.length - 1);
    case 'ArrowRight':
      if (row?.kind !== 'step' || row.step.steps === 0) return null;
      return row.open ? within(at + 1) : { open: row.path };
    case 'ArrowLeft': {
      if (row?.kind === 'step' && row.open) return { close: row.path };
      const above = row === undefined || row.depth === 0 ? -1 : rows.findLastIndex((other, index) => index < at && other.depth < row.depth);
      return above < 0 ? null : { to: above };
    }
    default: return null;
  }
}
