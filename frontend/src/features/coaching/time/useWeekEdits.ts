import { useEffect, useMemo, useRef } from 'react';
import type { TimeKind } from '../../../gql/graphql';
import { createPending, type Numbers } from '../../../lib/pending';
import { useStore } from '../../../lib/store';
import { useTimeEdits } from './timeEdits';
import { minutesFor, partOf, timeKinds, type Week } from './weeks';

const keyOf = (weekOn: string, kind: TimeKind) => `${weekOn} ${kind}`;

/** The weeks with what is on its way to the server; minutes are shown before they are kept. */
export function withPending(weeks: readonly Week[], pending: Numbers): readonly Week[] {
  if (pending.size === 0) return weeks;
  return weeks.map((week) => {
    const given = timeKinds.flatMap((kind) => {
      const minutes = pending.get(keyOf(week.weekOn, kind));
      return minutes == null ? [] : [[partOf[kind], minutes] as const];
    });
    return given.length === 0 ? week : { ...week, ...Object.fromEntries(given), origin: 'HAND' };
  });
}

/**
 * Hours that are typed are shown at once and saved one write at a time. A week is written as a whole, so that what was typed into it
 * a moment ago goes along. `read` is what was asked for at `asked`.
 */
export function useWeekEdits(read: readonly Week[], asked: number): { weeks: readonly Week[]; give: (weekOn: string, kind: TimeKind, minutes: number) => void } {
  const edits = useTimeEdits();
  const known = useRef(read);
  known.current = read;
  const pending = useMemo(() => {
    const created = createPending(async (batch) => {
      const touched = [...new Set([...batch.keys()].map((key) => key.split(' ')[0]))];
      const all = withPending(known.current, created.shown.get()).filter((week) => touched.includes(week.weekOn));
      for (const { weekOn, coaching, staffing, strategy, handsOn, other } of all) {
        const result = await edits.record({ weekOn, coaching, staffing, strategy, handsOn, other });
        if (!result.ok) return false;
      }
      return true;
    });
    return created;
  }, [edits]);
  useEffect(() => pending.settled(new Map(read.flatMap((week) => timeKinds.map((kind) => [keyOf(week.weekOn, kind), minutesFor(week, kind)]))), asked), [pending, read, asked]);
  const shown = useStore(pending.shown);
  const weeks = useMemo(() => withPending(read, shown), [read, shown]);
  return { weeks, give: (weekOn, kind, minutes) => pending.give(keyOf(weekOn, kind), minutes) };
}
