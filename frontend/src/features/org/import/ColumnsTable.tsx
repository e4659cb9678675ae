import { Select } from '@mantine/core';
import type { ImportField } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Preview } from './usePreview';
import styles from './import.module.css';

/** Every field has a name: a new one of the schema does not compile without. */
const names: Readonly<Record<ImportField, string>> = t.imports.field;
const fields = Object.keys(names) as ImportField[];
const choices = fields.map((value) => ({ value, label: names[value] }));

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
