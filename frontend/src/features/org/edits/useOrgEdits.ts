import { useMemo } from 'react';
import { useServices } from '../../../lib/services';
import { peopleEdits } from './peopleEdits';
import { roleEdits } from './roleEdits';
import { seatEdits } from './seatEdits';
import { teamEdits } from './teamEdits';

/** The verbs of the organisation for a component. */
export function useOrgEdits() {
  const { edits } = useServices();
  return useMemo(() => ({ seats: seatEdits(edits), people: peopleEdits(edits), teams: teamEdits(edits), roles: roleEdits(edits), expecting: edits.expecting }), [edits]);
}
