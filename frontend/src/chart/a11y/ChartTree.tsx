import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { TreeRow, TreeRows } from './TreeRows';

const ROW = 32;
/** Rows kept beyond those in sight. */
const MARGIN = 8;
/** Rows that a hidden tree holds: around the current one. */
const AROUND = 20;

export interface ChartTreeProps {
  readonly rows: TreeRows;
  readonly label: string;
  readonly current: string | null;
  readonly selected: ReadonlySet<string>;
  /** `hidden`: beside the canvas, for assistive technology and the keyboard alone. `outline`: seen as a list. */
  readonly look: 'hidden' | 'outline';
  /** A key that the tree was given; returns whether it meant something. */
  readonly onKey: (key: string, keys: { shift: boolean }) => boolean;
  readonly onPick: (id: string, keys: { shift: boolean; mod: boolean }) => void;
  readonly onToggle: (id: string) => void;
  /** The tree has the focus in a way that must be seen, or no longer. */
  readonly onFocusChange?: (here: boolean) => void;
}

/**
 * The chart as a WAI-ARIA tree. It is one stop for the keyboard; the current row is its active descendant, and
 * only rows near it or in sight exist, with their true level and place.
 */
export function ChartTree(props: ChartTreeProps) {
  const { rows, current, look, label } = props;
  const prefix = useId();
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });
  const at = current === null ? -1 : rows.indexOf(current);
  const [from, to] = look === 'hidden' ? windowAround(Math.max(0, at), rows.count) : windowInSight(scroll, rows.count);

  useEffect(() => {
    const element = box.current;
    if (look === 'hidden' || element === null || at < 0) return;
    const top = at * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + element.clientHeight) element.scrollTop = top + ROW - element.clientHeight;
  }, [at, look]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (props.onKey(event.key, { shift: event.shiftKey })) event.preventDefault();
  };
  const visible = Array.from({ length: to - from }, (_, i) => from + i);
  return (
    <div
      ref={box}
      role="tree"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={at >= from && at < to ? `${prefix}${at}` : undefined}
      tabIndex={0}
      data-chart-tree={look}
      style={look === 'hidden' ? HIDDEN : OUTLINE}
      onKeyDown={onKeyDown}
      onFocus={(event) => props.onFocusChange?.(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => props.onFocusChange?.(false)}
      onScroll={(event) => setScroll({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <div role="presentation" style={{ height: look === 'outline' ? rows.count * ROW : undefined, position: 'relative' }}>
        {visible.map((index) => (
          <Row key={rows.at(index).id} {...props} index={index} domId={`${prefix}${index}`} />
        ))}
      </div>
    </div>
  );
}

function Row({ rows, index, domId, current, selected, look, onPick, onToggle }: ChartTreeProps & { index: number; domId: string }) {
  const row = rows.at(index);
  const isCurrent = row.id === current;
  const isSelected = selected.has(row.id);
  return (
    <div
      id={domId}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.expanded}
      aria-selected={row.disabled ? undefined : isSelected}
      aria-disabled={row.disabled || undefined}
      aria-label={row.label}
      onClick={(event) => !row.disabled && onPick(row.id, { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey })}
      style={look === 'hidden' ? undefined : outlineRow(index, row, isCurrent, isSelected)}
    >
      {look === 'outline' && (
        <>
          <span
            aria-hidden
            style={{ display: 'inline-block', width: 24, textAlign: 'center', color: 'var(--text-faint)' }}
            onClick={(event) => {
              event.stopPropagation();
              if (row.expanded !== undefined && !row.disabled) onToggle(row.id);
            }}
          >
            {row.expanded === undefined ? '' : row.expanded ? '▾' : '▸'}
          </span>
          <bdi>{row.label}</bdi>
        </>
      )}
    </div>
  );
}

const HIDDEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', outline: 'none' } as const;
const OUTLINE = { height: '100%', overflow: 'auto' } as const;

function outlineRow(index: number, { level, disabled }: TreeRow, isCurrent: boolean, isSelected: boolean) {
  return {
    position: 'absolute',
    insetInline: 0,
    top: index * ROW,
    height: ROW,
    lineHeight: `${ROW}px`,
    paddingInlineStart: 8 + (level - 1) * 20,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    cursor: 'default',
    color: disabled ? 'var(--text-faint)' : undefined,
    textDecoration: disabled ? 'line-through' : undefined,
    background: isSelected ? 'var(--accent-soft)' : undefined,
    boxShadow: isCurrent ? 'inset 2px 0 var(--accent)' : undefined,
  } as const;
}

function windowAround(index: number, count: number): [number, number] {
  return [Math.max(0, index - AROUND), Math.min(count, index + AROUND + 1)];
}

function windowInSight(scroll: { top: number; height: number }, count: number): [number, number] {
  const first = Math.floor(scroll.top / ROW);
  return [Math.max(0, first - MARGIN), Math.min(count, first + Math.ceil(scroll.height / ROW) + MARGIN)];
}
