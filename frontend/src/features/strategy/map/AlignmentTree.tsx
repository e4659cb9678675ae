import { VisuallyHidden } from '@mantine/core';
import { IconBulb, IconChecklist, IconChevronDown, IconChevronRight, IconCompass, IconGauge, IconLock, IconRoute, IconTargetArrow } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { ProgressBar } from '../objectives/ObjectiveMarks';
import { walkTree, type MoreRow, type Row, type StepRow } from './alignmentTree';
import { Standing } from './Standing';
import { hasProgress, noteOf, titleOf } from './stepWords';
import styles from './map.module.css';

const words = t.alignment;
const icons = { Vision: IconCompass, Strategy: IconRoute, Focus: IconBulb, Objective: IconTargetArrow, KeyResult: IconGauge, Commitment: IconLock, Action: IconChecklist } as const;
const height = 34;

interface Props {
  readonly rows: readonly Row[];
  readonly current: string | null;
  readonly onCurrent: (path: string) => void;
  readonly onOpen: (path: string) => void;
  readonly onClose: (path: string) => void;
  readonly onMore: (path: string) => void;
  /** Goes to where the step is worked on. */
  readonly onGo: (row: StepRow) => void;
}

/**
 * The map as a tree of any size, of which only what is in sight is in the page. The keyboard is on the tree, which names
 * the step that it means.
 */
export function AlignmentTree({ rows, current, onCurrent, onOpen, onClose, onMore, onGo }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 10, useFlushSync: false });
  const seen = virtual.getVirtualItems();
  const at = rows.findIndex((row) => row.kind === 'step' && row.path === current);
  const waiting = seen.map(({ index }) => rows[index]).find((row) => row?.kind === 'more')?.path;
  useEffect(() => { if (waiting !== undefined) onMore(waiting); }, [waiting, onMore]);
  // Whoever comes from elsewhere finds the step in sight.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (at < 0 || shown.current === current) return;
    shown.current = current;
    virtual.scrollToIndex(at);
  }, [at, current, virtual]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[at];
    const walk = walkTree(event.key, rows, at, Math.max(1, Math.floor(event.currentTarget.clientHeight / height) - 1));
    if (walk === null) {
      if (event.key !== 'Enter' || row?.kind !== 'step') return;
      onGo(row);
    } else if ('to' in walk) {
      const next = rows[walk.to];
      if (next?.kind === 'step') onCurrent(next.path);
      virtual.scrollToIndex(walk.to);
    } else if ('open' in walk) onOpen(walk.open);
    else onClose(walk.close);
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={styles.scroller} role="tree" aria-label={words.label} tabIndex={0} aria-activedescendant={seen.some(({ index }) => index === at) ? `${id}-${String(at)}` : undefined} onKeyDown={onKeyDown} onFocus={() => { const [first] = rows; if (at < 0 && first?.kind === 'step') onCurrent(first.path); }}>
      <div className={styles.body} role="none" style={{ height: virtual.getTotalSize() }}>
        {seen.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return row.kind === 'more'
            ? <More key={`${row.path}+`} row={row} start={start} />
            : <StepLine key={row.path} id={`${id}-${String(index)}`} row={row} start={start} chosen={index === at} onPress={() => onCurrent(row.path)} onToggle={() => (row.open ? onClose(row.path) : onOpen(row.path))} onTwice={() => onGo(row)} />;
        })}
      </div>
    </div>
  );
}

function Guides({ depth }: { depth: number }) {
  return <>{Array.from({ length: depth }, (_, index) => <span key={index} className={styles.guide} aria-hidden="true" />)}</>;
}

function More({ row, start }: { row: MoreRow; start: number }) {
  return <div className={styles.line} role="none" style={{ height, transform: `translateY(${String(start)}px)` }}><Guides depth={row.depth} /><span className={styles.soft} role="status">{row.left === null ? words.loading : words.more(row.left)}</span></div>;
}

interface LineProps {
  readonly id: string;
  readonly row: StepRow;
  readonly start: number;
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly onToggle: () => void;
  readonly onTwice: () => void;
}

function StepLine({ id, row, start, chosen, onPress, onToggle, onTwice }: LineProps) {
  const { step, depth } = row;
  const Icon = icons[step.aim.__typename];
  const Chevron = row.open ? IconChevronDown : IconChevronRight;
  const title = titleOf(step);
  const note = noteOf(step);
  return (
    <div
      id={id} className={styles.line} data-chosen={chosen || undefined} role="treeitem" aria-level={depth + 1} aria-setsize={row.size} aria-posinset={row.place} aria-expanded={step.steps > 0 ? row.open : undefined} aria-selected={chosen}
      style={{ height, transform: `translateY(${String(start)}px)` }} onClick={onPress} onDoubleClick={onTwice}
    >
      <Guides depth={depth} />
      <span className={styles.chevron} aria-hidden="true" onClick={(event) => { event.stopPropagation(); onPress(); if (step.steps > 0) onToggle(); }}>{step.steps > 0 && <Chevron size={14} />}</span>
      <span className={styles.kind} data-kind={step.aim.__typename} aria-hidden="true" title={words.kind[step.aim.__typename]}><Icon size={15} stroke={1.7} /></span>
      <span className={styles.texts}>
        <span className={styles.title} title={title}><VisuallyHidden>{words.kind[step.aim.__typename]}: </VisuallyHidden>{title}</span>
        {note !== '' && <span className={styles.note} title={note}>{note}</span>}
        {step.reasons[0] !== undefined && <span className={styles.reason} title={sayDays(step.reasons.join('\n'))}>{sayDays(step.reasons[0])}</span>}
      </span>
      <span className={styles.columns}>
        <span className={styles.weight} title={step.weight == null ? words.noWeight : words.weightText(step.weight)}>{step.weight == null ? '' : words.weight(step.weight)}</span>
        {hasProgress(step) ? <ProgressBar progress={step.progress} known={step.known} label={title} /> : <span />}
        <Standing step={step} />
      </span>
    </div>
  );
}
