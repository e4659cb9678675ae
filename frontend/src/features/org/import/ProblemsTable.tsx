import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ImportSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { EmptyState } from '../../../ui/states';
import type { Preview } from './usePreview';
import styles from './import.module.css';

const icons = { INFO: IconInfoCircle, WARNING: IconAlertTriangle, ERROR: IconCircleX } as const satisfies Record<ImportSeverity, unknown>;

/** Each row in question: where it is, what is wrong, what will be done about it. */
export function ProblemsTable({ problems, total }: { problems: Preview['problems']; total: number }) {
  if (total === 0) return <EmptyState title={t.imports.noProblems}>{t.imports.noProblemsText}</EmptyState>;
  const shown = problems.slice(0, shownRows);
  return (
    <>
      <table className={styles.table} aria-label={t.imports.problemsTable}>
        <thead><tr><th scope="col">{t.imports.where}</th><th scope="col">{t.imports.what}</th><th scope="col">{t.imports.willDo}</th></tr></thead>
        <tbody>
          {shown.map((problem, index) => {
            const Icon = icons[problem.severity];
            return (
              <tr key={index}>
                <td className={styles.mark} data-severity={problem.severity} title={t.imports.severity[problem.severity]}>
                  <Icon size={14} aria-label={t.imports.severity[problem.severity]} />
                  <span>{t.imports.row(problem.row)}{problem.column && <span className={styles.soft}>, {problem.column}</span>}</span>
                </td>
                <td>{problem.message}</td>
                <td className={styles.soft}>{problem.action}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > shown.length && <p className={styles.soft}>{t.imports.moreRows(total - shown.length)}</p>}
    </>
  );
}

/** More rows than anyone reads, and few enough to show at once. */
const shownRows = 300;
