import { IconArrowRight, IconPencil, IconPlus, IconUserSearch, IconX } from '@tabler/icons-react';
import type { ImportAction } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { EmptyState } from '../../../ui/states';
import { showField, showValue } from '../../../lib/format/showValue';
import type { Preview } from './usePreview';
import styles from './import.module.css';

const icons = { ADD: IconPlus, CHANGE: IconPencil, MOVE: IconArrowRight, END: IconX, KEEP: IconUserSearch } as const satisfies Record<ImportAction, unknown>;

/** Each seat that would change, those that end first. */
export function ChangesTable({ rows, total }: { rows: Preview['plan']['rows']; total: number }) {
  if (total === 0) return <EmptyState title={t.imports.noChanges}>{t.imports.noChangesText}</EmptyState>;
  return (
    <>
      <table className={styles.table} aria-label={t.imports.changesTable}>
        <thead><tr><th scope="col">{t.imports.change}</th><th scope="col">{t.imports.seat}</th><th scope="col">{t.imports.where}</th></tr></thead>
        <tbody>
          {rows.slice(0, shownRows).map((row, index) => {
            const Icon = icons[row.action];
            return (
              <tr key={index}>
                <td className={styles.mark} data-action={row.action}><Icon size={14} aria-hidden="true" />{t.imports.action[row.action]}</td>
                <td>
                  {row.label}
                  {row.action !== 'ADD' && row.fields.map((field) => (
                    <div key={field.field} className={styles.soft}>{showField(field.field)}: <del>{showValue(field.before)}</del> → {showValue(field.after)}</div>
                  ))}
                </td>
                <td className={styles.soft}>{row.row == null ? '' : t.imports.row(row.row)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > shownRows && <p className={styles.soft}>{t.imports.moreRows(total - Math.min(shownRows, rows.length))}</p>}
    </>
  );
}

/** More rows than anyone reads, and few enough to show at once. */
const shownRows = 300;
