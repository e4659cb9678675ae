import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { ExceptionList } from './ExceptionList';
import { LimitsTable } from './LimitsTable';
import { useLimits } from './limitsDocument';
import styles from './table.module.css';

/** The limits and the exceptions of the world that is open. */
export function LimitsTab() {
  const { limits, problem, retry } = useLimits();
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!limits) return <LoadingRows />;
  return (
    <>
      <p className={styles.intro}>{t.limits.text}</p>
      <LimitsTable limits={limits} />
      <ExceptionList />
    </>
  );
}
