import { Portal } from '@mantine/core';
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import type { Waiting } from './useHolding';
import styles from './holding.module.css';

interface Options {
  item: Waiting;
  engine: ChartEngine;
  chart: RefObject<HTMLElement | null>;
  revision: number;
}

/** Where the hand is, and on which card. */
interface Hand {
  readonly x: number;
  readonly y: number;
  readonly target: string | null;
}

/** How far a pointer may tremble before it drags. */
const slop = 5;

/** Puts what waits where it belongs: a seat under a seat, a person on a vacant one. */
export function usePlace(item: Waiting, revision: number): (onto: string) => void {
  const { seats, expecting } = useOrgEdits();
  const expectedRevision = expecting(revision);
  return (onto) => void (item.kind === 'seat'
    ? seats.move([item.id], onto, { expectedRevision })
    : seats.assign({ position: onto, person: item.id, kind: 'PERMANENT', expectedRevision }));
}

/** The drag of one item from the tray onto a card. Esc leaves it. */
export function usePlacing({ item, engine, chart, revision }: Options) {
  const [hand, setHand] = useState<Hand | null>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const place = usePlace(item, revision);
  const dragging = hand !== null;

  useEffect(() => {
    if (!dragging) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      from.current = null;
      setHand(null);
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, [dragging]);

  const at = (event: PointerEvent<HTMLElement>): Hand => {
    const ground = chart.current?.getBoundingClientRect();
    const here = document.elementFromPoint(event.clientX, event.clientY);
    // Over the tray, or out of the chart, there is no card.
    const onChart = ground && here?.closest('[data-chart-ground]') === chart.current && here instanceof HTMLCanvasElement;
    return { x: event.clientX, y: event.clientY, target: onChart ? engine.seatAt(event.clientX - ground.left, event.clientY - ground.top) : null };
  };
  const verdict = hand?.target == null ? null : judge(item, engine, hand.target);

  const handle = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = from.current;
      if (start !== null && (dragging || Math.hypot(event.clientX - start.x, event.clientY - start.y) > slop)) setHand(at(event));
    },
    onPointerUp: () => {
      if (hand?.target != null && verdict?.allowed) place(hand.target);
      from.current = null;
      setHand(null);
    },
    onPointerCancel: () => { from.current = null; setHand(null); },
  };
  const ground = chart.current?.getBoundingClientRect();
  const rect = hand?.target == null ? null : engine.viewpoint.rectOf(hand.target);
  const picture = hand && (
    <Portal>
      {rect && ground && <span className={styles.target} data-allowed={verdict?.allowed} style={{ left: ground.left + rect.x - 3, top: ground.top + rect.y - 3, width: rect.width + 6, height: rect.height + 6 }} />}
      <span className={styles.carried} data-allowed={verdict?.allowed ?? true} style={{ left: hand.x + 12, top: hand.y + 12 }}><strong>{item.name}</strong>{verdict && <span>{verdict.words}</span>}</span>
    </Portal>
  );
  return { handle, picture };
}

/** Whether it may go there, in words either way. */
function judge(item: Waiting, engine: ChartEngine, target: string): { allowed: boolean; words: string } {
  const seat = engine.seat(target);
  if (!seat) return { allowed: false, words: '' };
  if (item.kind === 'seat') return { allowed: true, words: t.world.holding.onto(seatName(seat)) };
  return seat.vacant ? { allowed: true, words: t.world.holding.into(seat.title) } : { allowed: false, words: t.world.holding.held(seatName(seat)) };
}
