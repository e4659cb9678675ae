import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCornerDownRight } from '@tabler/icons-react';
import type { ApplyPlanQuery } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Change } from '../changes/changeFields';
import { alongside } from '../changes/closure';
import shared from '../scenarios.module.css';
import styles from './apply.module.css';

interface Props {
  plan: Pick<NonNullable<ApplyPlanQuery['scenario']>['applyPlan'], 'changes' | 'alongside' | 'conflicts'>;
  changes: readonly Change[];
  onRebase: () => void;
}

/** What would be applied, the oldest first; what comes along says because of what. */
export function PlanView({ plan, changes, onRebase }: Props) {
  const { apply } = t.scenarios;
  if (changes.length === 0) return <p className={shared.hint}>{apply.nothing}</p>;
  const uninvited = new Set(plan.alongside.map(({ changeset }) => changeset.id));
  const asked = new Set(changes.filter(({ id }) => !uninvited.has(id)).map(({ id }) => id));
  const reasons = new Map(alongside(changes, asked).map(({ change, because }) => [change.id, because.summary]));
  return (
    <>
      {plan.conflicts.length > 0 && (
        <div className={shared.notice} data-tone="warn" role="alert">
          <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
          <p><strong>{apply.conflictTitle(plan.conflicts.length)}.</strong> {apply.conflictText}</p>
          <Button variant="default" onClick={onRebase}>{apply.rebase}</Button>
        </div>
      )}
      <p role="status">{apply.willDo(changes.length, plan.changes)}</p>
      <ol className={styles.planList} aria-label={apply.list} tabIndex={0}>
        {changes.map((change) => {
          const because = reasons.get(change.id);
          return (
            <li key={change.id}>
              <span>{change.summary}</span>
              {uninvited.has(change.id) && <span className={shared.mark}><IconCornerDownRight size={12} aria-hidden="true" />{apply.along}{because !== undefined && `, ${apply.because(because)}`}</span>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
