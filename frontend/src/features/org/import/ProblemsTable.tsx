import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconDownload, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportInput, ImportSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { EmptyState } from '../../../ui/states';
import { ManagerChoice } from './ManagerChoice';
import { useProblemsFile } from './useProblemsFile';
import type { Preview } from './usePreview';
import styles from './import.module.css';

const icons = { INFO: IconInfoCircle, WARNING: IconAlertTriangle, ERROR: IconCircleX } as const satisfies Record<ImportSeverity, unknown>;

interface Props {
  problems: Preview['problems'];
  total: number;
  input: ImportInput | null;
  onCorrect: (correction: Partial<ImportInput>) => void;
}

/** Each row in question: where it is, what is wrong, what will be done about it, and what is left to somebody to choose. */
export function ProblemsTable({ problems, total, input, onCorrect }: Props) {
  const [most, setMost] = useState(shownRows);
  const file = useProblemsFile();
  if (total === 0) return <EmptyState title={t.imports.noProblems}>{t.imports.noProblemsText}</EmptyState>;
  const shown = problems.slice(0, most);
  return (
    <>
      {input && <div className={styles.save}><Button variant="default" size="xs" leftSection={<IconDownload size={14} />} loading={file.saving} onClick={() => file.save(input)}>{t.imports.saveProblems}</Button></div>}
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
                <td>{problem.message}{input && problem.candidates.length > 0 && <ManagerChoice problem={problem} input={input} onCorrect={onCorrect} />}</td>
                <td className={styles.soft}>{problem.action}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > shown.length && (
        <p className={styles.soft}>
          {t.imports.moreRows(total - shown.length)}{' '}
          {problems.length > shown.length && <Button variant="default" size="compact-xs" onClick={() => setMost(most + shownRows)}>{t.imports.showMore(Math.min(shownRows, problems.length - shown.length))}</Button>}
        </p>
      )}
    </>
  );
}

/** Few enough to show at once; more are asked for, and all of them are in the file. */
const shownRows = 300;
