import { IconAlertTriangle } from '@tabler/icons-react';
import type { OnboardingStanding } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import styles from './onboarding.module.css';

/** How an onboarding does, in words; a mark where something is late. */
export function Standing({ of }: { of: { readonly standing: OnboardingStanding; readonly lateCount: number; readonly doneCount: number; readonly taskCount: number } }) {
  const words = t.onboarding;
  if (of.standing === 'ON_TIME') return <span>{words.progress(of.doneCount, of.taskCount)}</span>;
  return (
    <span className={styles.standing} data-standing={of.standing}>
      <IconAlertTriangle size={14} aria-hidden="true" />{[words.standing[of.standing], of.lateCount > 0 ? words.late(of.lateCount) : ''].filter(Boolean).join(': ')}
    </span>
  );
}
