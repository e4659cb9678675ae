import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import { type DimensionId, NO_VALUE } from '../../../../chart/model/dimensions';
import { useServices } from '../../../../lib/services';
import { t } from '../../../../lib/strings/strings';
import { readFilter, writeFilter } from '../filter/filterSearch';
import { readLook, readPlace, writeLook } from './lookSearch';

const words = t.look.link;

/**
 * Leaves out what an address asks for and cannot be: words that mean nothing, values that no seat has, a focus that is
 * not here. It says so once, and never when the organisation changes below an address that was right.
 */
export function useArrival(engine: ChartEngine | null): void {
  const { status } = useServices();
  const navigate = useNavigate();
  const { color, badge, lines, group, flow, filter, q, mode, focus } = useSearch({ from: '/chart' });
  const place = useSearch({ from: '/chart', select: ({ levels, folds, at }) => readPlace({ levels, folds, at }).ignored.join(' ') });
  const address = JSON.stringify([color, badge, lines, group, flow, filter, q, mode, focus, place]);
  const looked = useRef({ engine, address: '' });
  useEffect(() => {
    if (!engine || (looked.current.engine === engine && looked.current.address === address)) return;
    looked.current = { engine, address };
    const look = readLook({ color, badge, lines, group, flow });
    const { seats, mode: understood, ignored } = readFilter({ filter, q, mode });
    const { picks, stale } = known(engine, seats.picks);
    const isFocusGone = focus !== undefined && !engine.seat(focus);
    const leftOut = [...look.ignored, ...ignored, ...(place === '' ? [] : [place]), ...stale.map((id) => words.value(t.look.dimension[id])), ...(isFocusGone ? [words.focus] : [])];
    if (leftOut.length === 0) return;
    status.set({ text: words.ignored(leftOut), tone: 'done' });
    void navigate({
      to: '/chart', replace: true,
      search: (now) => ({ ...now, color: undefined, badge: undefined, lines: undefined, group: undefined, flow: undefined, ...writeLook(look.look), ...writeFilter({ ...seats, picks }, understood), ...(place === '' ? {} : { levels: undefined, folds: undefined, at: undefined }), ...(isFocusGone ? { focus: undefined } : {}) }),
    });
  }, [engine, address, color, badge, lines, group, flow, filter, q, mode, focus, place, navigate, status]);
}

/** The values that seats have, and the dimensions of which some were left out. */
function known(engine: ChartEngine, picks: Readonly<Partial<Record<DimensionId, readonly string[]>>>) {
  const stale: DimensionId[] = [];
  const kept = Object.fromEntries((Object.entries(picks) as [DimensionId, readonly string[]][]).map(([id, keys]) => {
    const there = new Set([NO_VALUE, ...engine.valuesOf(id).map(({ key }) => key)]);
    if (keys.some((key) => !there.has(key))) stale.push(id);
    return [id, keys.filter((key) => there.has(key))];
  }));
  return { picks: kept, stale };
}
