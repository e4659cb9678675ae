import { Button } from '@mantine/core';
import { showField, showValue } from '../../../lib/format/showValue';
import { t } from '../../../lib/strings/strings';
import { WorldLink } from '../../../ui/WorldLink';
import { totalOf, type Diff, type DiffListName } from './diffDocument';
import type { DiffRow } from './diffRows';
import shared from '../scenarios.module.css';
import styles from './diff.module.css';

interface Props {
  list: DiffListName;
  rows: readonly DiffRow[];
  diff: Diff;
  scenario: string;
  limit: number;
  onMore: () => void;
}

/** One kind of difference: how many there are, and the first of them. */
export function DiffList({ list, rows, diff, scenario, limit, onMore }: Props) {
  const { diff: words } = t.scenarios;
  const title = words.list[list];
  const total = totalOf(diff, list);
  const more = total === null ? rows.length >= limit : rows.length < total;
  return (
    <div className={styles.list}>
      <h3 id={`list-${list}`}>{title} <span>{total !== null ? total.toLocaleString() : more ? '' : rows.length.toLocaleString()}</span></h3>
      <ul aria-labelledby={`list-${list}`}>
        {rows.map((row) => <Row key={row.key} row={row} scenario={scenario} />)}
      </ul>
      {more && limit < 1000 && (
        <p className={styles.more}>
          <Button variant="default" size="compact-xs" aria-label={words.moreOf(title)} onClick={onMore}>{words.more}</Button>
          {total !== null && <span className={shared.soft}>{words.of(rows.length, total)}</span>}
        </p>
      )}
    </div>
  );
}

function Row({ row, scenario }: { row: DiffRow; scenario: string }) {
  return (
    <li>
      <span className={styles.subject} title={row.note ? `${row.name}, ${row.note}` : row.name}>
        {row.path === null ? <strong>{row.name}</strong> : <WorldLink scenario={scenario} to={row.path}><strong>{row.name}</strong></WorldLink>}
        {row.note && <span className={shared.soft}> {row.note}</span>}
      </span>
      <span className={styles.change}>
        {row.fields?.map((field) => <span key={field.field}>{showField(field.field)}: <del>{showValue(field.before)}</del> → <ins>{showValue(field.after)}</ins></span>)}
        {row.before !== undefined && <del title={row.before}>{row.before}</del>}
        {row.before !== undefined && row.after !== undefined && <span aria-hidden="true">→</span>}
        {row.after !== undefined && <ins title={row.after}>{row.after}</ins>}
      </span>
    </li>
  );
}
