import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ChartEngine } from '../../../chart/engine';

interface Options {
  engine: ChartEngine;
  chart: RefObject<HTMLElement | null>;
  tray: RefObject<HTMLElement | null>;
  disabled: boolean;
  onDrop: (seatIds: readonly string[]) => void;
}

/** Follows cards that are dragged on the chart: whether some are in hand, whether they are over the tray, and whether they are dropped there. */
export function useCarried({ engine, chart, tray, disabled, onDrop }: Options): 'no' | 'away' | 'here' {
  const [over, setOver] = useState<'no' | 'away' | 'here'>('no');
  const drop = useRef(onDrop);
  useEffect(() => { drop.current = onDrop; });
  useEffect(() => {
    if (disabled) return;
    const isHere = (x: number, y: number) => {
      const ground = chart.current?.getBoundingClientRect();
      const box = tray.current?.getBoundingClientRect();
      if (!ground || !box) return false;
      const [left, top] = [ground.left + x, ground.top + y];
      return left >= box.left && left <= box.right && top >= box.top && top <= box.bottom;
    };
    const stops = [
      engine.on('drag', (carried) => setOver(carried === null ? 'no' : isHere(carried.x, carried.y) ? 'here' : 'away')),
      engine.on('letGo', (carried) => { if (isHere(carried.x, carried.y)) drop.current(carried.seatIds); }),
    ];
    // Cards may lie below the tray: what is dropped on it is not meant for them.
    engine.setCover(isHere);
    return () => {
      stops.forEach((stop) => stop());
      engine.setCover(() => false);
    };
  }, [engine, chart, tray, disabled]);
  return disabled ? 'no' : over;
}
