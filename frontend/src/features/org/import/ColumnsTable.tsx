import { Select } from '@mantine/core';
import type { ImportField } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Preview } from './usePreview';
import styles from './import.module.css';

const fields = Object.keys(t.imports.field) as (keyof typeof t.imports.field)[] satisfies ImportField[];
const choices = fields.map((value) => ({ value, label: t.imports.field[value] }));

/** Each column of the file and what it was taken for; a wrong guess is corrected where it stands. */
export function ColumnsTable({ columns, onCorrect }: { columns: Preview['columns']; onCorrect: (columns: ImportField[]) => void }) {
  const correct = (index: number, value: string | null) => {
    const field = fields.find((known) => known === value) ?? 'IGNORE';
    onCorrect(columns.map((column, at) => (at === index ? field : column.field)));
  };
  return (
    <table className={styles.table} aria-label={t.imports.columnsTable}>
      <thead><tr><th scope="col">{t.imports.columnHead}</th><th scope="col">{t.imports.columnHolds}</th><th scope="col">{t.imports.columnSamples}</th></tr></thead>
      <tbody>
        {columns.map((column, index) => (
          <tr key={index} data-ignored={column.field === 'IGNORE'}>
            <th scope="row">{column.header}</th>
            <td><Select searchable allowDeselect={false} w={210} aria-label={t.imports.columnFor(column.header)} data={choices} value={column.field} onChange={(value) => correct(index, value)} /></td>
            <td className={styles.samples}>{column.samples.filter(Boolean).join(' · ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
