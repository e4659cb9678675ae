import { useMemo } from 'react';
import { useReadOnly } from '../../../../lib/useWorld';
import { useOrgEdits } from '../../edits/useOrgEdits';
import { functionOf, type MatrixMembership } from './buildMatrix';

/** Where a chip shall go: another team, another function, or both. */
export interface ChipTarget {
  readonly team: string;
  readonly function: string | null;
}

/** Moves memberships, each move one edit; null where nothing can be changed. */
export function useMatrixEdits() {
  const { teams } = useOrgEdits();
  const readOnly = useReadOnly() !== null;
  return useMemo(() => (readOnly ? null : {
    move(membership: MatrixMembership, from: string, to: ChipTarget) {
      const changed = { ...(to.team === from ? {} : { team: to.team }), ...(to.function === functionOf(membership) ? {} : { function: to.function }) };
      if (Object.keys(changed).length > 0) void teams.updateMembership({ membership: membership.id, ...changed });
    },
  }), [readOnly, teams]);
}

export type MatrixEdits = NonNullable<ReturnType<typeof useMatrixEdits>>;
