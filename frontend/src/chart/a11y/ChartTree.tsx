import { type KeyboardEvent, useId } from 'react';
import type { HeldKeys } from '../ChartKeys';
import type { TreeRows } from './TreeRows';

/** Rows that the tree holds on each side of the current one. */
const AROUND = 20;

export interface ChartTreeProps {
  readonly rows: TreeRows;
  readonly label: string;
  readonly current: string | null;
  readonly selected: ReadonlySet<string>;
  /** A key that the tree was given; returns whether it meant something. */
  readonly onKey: (key: string, keys: HeldKeys) => boolean;
  readonly onPick: (id: string) => void;
  /** The tree has the focus in a way that must be seen, or no longer. */
  readonly onFocusChange?: (here: boolean) => void;
}

/**
 * The chart as a WAI-ARIA tree, beside the canvas, for assistive technology and the keyboard. It is one stop for the
 * keyboard; the current row is its active descendant, and only rows near it exist, with their true level and place.
 */
export function ChartTree(props: ChartTreeProps) {
  const { rows, current, label } = props;
  const prefix = useId();
  const at = current === null ? -1 : rows.indexOf(current);
  const from = Math.max(0, at - AROUND);
  const to = Math.min(rows.count, Math.max(0, at) + AROUND + 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    if (props.onKey(event.key, { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey })) event.preventDefault();
  };
  return (
    <div
      role="tree"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={at >= from && at < to ? `${prefix}${at}` : undefined}
      tabIndex={0}
      data-chart-tree="hidden"
      style={HIDDEN}
      onKeyDown={onKeyDown}
      onFocus={(event) => props.onFocusChange?.(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => props.onFocusChange?.(false)}
    >
      {Array.from({ length: to - from }, (_, i) => from + i).map((index) => <Row key={rows.at(index).id} {...props} index={index} domId={`${prefix}${index}`} />)}
    </div>
  );
}

function Row({ rows, index, domId, selected, onPick }: ChartTreeProps & { index: number; domId: string }) {
  const row = rows.at(index);
  return (
    <div
      id={domId}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.expanded}
      aria-selected={row.disabled ? undefined : selected.has(row.id)}
      aria-disabled={row.disabled || undefined}
      aria-label={row.label}
      onClick={() => !row.disabled && onPick(row.id)}
    />
  );
}

const HIDDEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', outline: 'none' } as const;
