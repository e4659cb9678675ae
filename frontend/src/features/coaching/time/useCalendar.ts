import { useCallback, useRef, useState } from 'react';
import { unmask } from '../../../gql';
import type { CalendarInput, CalendarPreviewQuery, TimeKind } from '../../../gql/graphql';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import type { ChosenFile } from '../../../lib/platform';
import { nameOf, upload } from '../../../lib/upload';
import { CalendarDocument, WeekFields } from './timeDocument';
import type { Week } from './weeks';

export interface CalendarRead {
  readonly entries: CalendarPreviewQuery['org']['calendarPreview']['entries'];
  readonly weeks: readonly Week[];
  readonly skipped: number;
}

interface State {
  readonly name: string | null;
  /** How the file was read; what is taken is read in the same way. */
  readonly input: CalendarInput | null;
  readonly read: CalendarRead | null;
  readonly reading: boolean;
  readonly problem: Problem | null;
}

const empty: State = { name: null, input: null, read: null, reading: false, problem: null };

/** How many weeks of a calendar are read at first. */
const firstWeeks = 8;

/** A chosen calendar and what it says of the weeks, read again after each correction. Nothing of it is written. */
export function useCalendar() {
  const [state, setState] = useState<State>(empty);
  const running = useRef<AbortController | null>(null);

  const run = useCallback(async (find: (signal: AbortSignal) => Promise<CalendarInput>) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState((now) => ({ ...now, reading: true, problem: null }));
    try {
      const input = await find(abort.signal);
      const { org: { calendarPreview } } = await request(CalendarDocument, { input }, abort.signal);
      const read = { entries: calendarPreview.entries, weeks: unmask(WeekFields, calendarPreview.weeks), skipped: calendarPreview.skipped };
      if (!abort.signal.aborted) setState((now) => ({ ...now, input, read, reading: false }));
    } catch (error) {
      const problem = asProblem(error);
      if (!abort.signal.aborted && problem) setState((now) => ({ ...(now.read ? now : empty), reading: false, problem }));
    }
  }, []);

  return {
    ...state,
    choose: (choice: Promise<ChosenFile | null>) => {
      choice.then((file) => {
        if (!file) return;
        setState({ ...empty, name: nameOf(file), reading: true });
        void run(async (signal) => ({ upload: await upload(file, signal), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, weeks: firstWeeks, kinds: [] }));
      }, (error: unknown) => {
        running.current?.abort();
        setState({ ...empty, problem: asProblem(error) });
      });
    },
    correct: (title: string, kind: TimeKind) => {
      const { input } = state;
      if (input) void run(() => Promise.resolve({ ...input, kinds: [...(input.kinds ?? []).filter((known) => known.title !== title), { title, kind }] }));
    },
    takeWeeks: (weeks: number) => {
      const { input } = state;
      if (input) void run(() => Promise.resolve({ ...input, weeks }));
    },
    leave: () => {
      running.current?.abort();
      setState(empty);
    },
  };
}

export type Calendar = ReturnType<typeof useCalendar>;
