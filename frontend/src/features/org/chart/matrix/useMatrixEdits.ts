import { useMemo } from 'react';
import { useReadOnly } from '../../../../lib/useWorld';
import { useOrgEdits } from '../../edits/useOrgEdits';
import { functionOf, type MatrixMembership } from './buildMatrix';
import type { MatrixTeams } from './useMatrixTeams';

/** Where a chip shall go: another team, another function, or both. */
export interface ChipTarget {
  readonly team: string;
  readonly function: string | null;
}

/** Moves memberships, each move one edit; null where nothing can be changed. A chip is shown at its new place at once, and goes back where the move is refused. */
export function useMatrixEdits({ expect, reread, seen }: Pick<MatrixTeams, 'expect' | 'reread' | 'seen'>) {
  const { teams, expecting } = useOrgEdits();
  const readOnly = useReadOnly() !== null;
  return useMemo(() => (readOnly ? null : {
    async move(membership: MatrixMembership, from: string, to: ChipTarget) {
      const changed = { ...(to.team === from ? {} : { team: to.team }), ...(to.function === functionOf(membership) ? {} : { function: to.function }) };
      if (Object.keys(changed).length === 0) return;
      const revision = seen();
      expect(membership.id, from, to);
      const { ok } = await teams.updateMembership({ membership: membership.id, ...changed, ...(revision !== undefined && { expectedRevision: expecting(revision) }) });
      if (!ok) reread([from, to.team]);
    },
  }), [readOnly, teams, expecting, expect, reread, seen]);
}

export type MatrixEdits = NonNullable<ReturnType<typeof useMatrixEdits>>;
