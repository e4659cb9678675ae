import type { ScenarioState } from '../../gql/graphql';

/** What can be done with a scenario next. */
export type Step = 'edit' | 'look' | 'handIn' | 'takeBack' | 'approve' | 'askForChanges' | 'apply' | 'copy' | 'putAway' | 'takeOut' | 'delete';

export interface Standing {
  readonly state: ScenarioState;
  /** The viewer may edit it. */
  readonly canEdit: boolean;
  /** The viewer made it. */
  readonly owned: boolean;
  /** The viewer may change live. */
  readonly mayApply: boolean;
  /** It was applied, and that was taken back. */
  readonly undone: boolean;
  /** How many changes stand. */
  readonly changes: number;
}

export interface NextSteps {
  /** The one that is probably meant. */
  readonly primary: Step | null;
  /** Those worth a button. */
  readonly beside: readonly Step[];
  /** Those for the menu. */
  readonly menu: readonly Step[];
}

/** Whether a scenario can still be opened, edited and applied. */
export const isOpen = (state: ScenarioState): boolean => state === 'DRAFT' || state === 'IN_REVIEW' || state === 'APPROVED';

/** What the viewer may do with a scenario as it stands, the likeliest first. */
export function nextSteps({ state, canEdit, owned, mayApply, undone, changes }: Standing): NextSteps {
  const onChart: Step = canEdit ? 'edit' : 'look';
  const apply = only(canEdit && mayApply && changes > 0, 'apply');
  const end = [...only(isOpen(state), 'copy'), ...only(owned && isOpen(state), 'putAway'), ...only(owned, 'delete')];
  switch (state) {
    case 'DRAFT':
      return { primary: onChart, beside: [...only(owned && changes > 0, 'handIn'), ...apply], menu: end };
    case 'IN_REVIEW':
      return { primary: 'approve', beside: ['askForChanges', onChart], menu: [...apply, ...only(owned, 'takeBack'), ...end] };
    case 'APPROVED':
      return { primary: apply[0] ?? onChart, beside: only(apply.length > 0, onChart), menu: ['askForChanges', ...only(owned, 'takeBack'), ...end] };
    case 'APPLIED':
      return { primary: null, beside: only(owned && undone, 'takeBack'), menu: end };
    case 'ARCHIVED':
      return { primary: null, beside: only(owned, 'takeOut'), menu: end };
  }
}

const only = (holds: boolean, step: Step): readonly Step[] => (holds ? [step] : []);
