import { useMemo } from 'react';
import type { CalendarInput, RecordTimeInput } from '../../../gql/graphql';
import { useServices } from '../../../lib/services';
import { ClearTimeDocument, ImportCalendarDocument, RecordTimeDocument } from './timeDocument';

/** Time is spent in live, whatever world is open. */
const now = { scenario: null };

/** The verbs of a leader's weeks for a component. */
export function useTimeEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    record: (input: RecordTimeInput) => edits.run(RecordTimeDocument, { input }, now),
    clear: (weekOn: string) => edits.run(ClearTimeDocument, { input: { weekOn } }, now),
    takeCalendar: (input: CalendarInput) => edits.run(ImportCalendarDocument, { input }, now),
  }), [edits]);
}
