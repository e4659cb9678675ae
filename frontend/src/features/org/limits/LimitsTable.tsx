import { Button } from '@mantine/core';
import { IconChevronRight, IconRestore } from '@tabler/icons-react';
import type { LimitRule } from '../../../gql/graphql';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { useLimitEdits, type Bound } from './limitEdits';
import { showTarget, showThresholds } from './limitWords';
import { subjectKind, type Limit } from './limitsDocument';
import { SeverityGlyph } from './SeverityGlyph';
import { ThresholdField } from './ThresholdField';
import styles from './table.module.css';

const bounds = ['warnBelow', 'warnAbove', 'errorBelow', 'errorAbove'] as const satisfies readonly Bound[];

/** Under what each rule stands. */
const groupOf = (rule: LimitRule): keyof typeof t.limits.group => {
  if (rule.startsWith('SPAN_')) return 'spans';
  const kind = subjectKind[rule];
  return kind === 'TEAM' ? 'teams' : kind === null ? 'organisation' : 'people';
};

/** Every rule in words with its thresholds, each number to be set where it stands. */
export function LimitsTable({ limits }: { limits: readonly Limit[] }) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={t.limits.table}>
        <thead>
          <tr>
            <th scope="col">{t.limits.one}</th>
            {bounds.map((bound) => <th key={bound} scope="col"><span className={styles.bound}><SeverityGlyph severity={bound.startsWith('warn') ? 'WARN' : 'ERROR'} decorative />{t.limits.bound[bound]}</span></th>)}
          </tr>
        </thead>
        {(Object.keys(t.limits.group) as (keyof typeof t.limits.group)[]).map((group) => (
          <tbody key={group}>
            <tr className={styles.group}><th scope="rowgroup" colSpan={5}>{t.limits.group[group]}</th></tr>
            {limits.filter(({ rule }) => groupOf(rule) === group).map((limit) => <Row key={limit.rule} limit={limit} />)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ limit }: { limit: Limit }) {
  const edits = useLimitEdits();
  const readOnly = useReadOnly() !== null;
  const { title, unit, counts, source, edited, defaults, rule } = limit;
  return (
    <tr>
      <th scope="row">
        <span className={styles.title}>{title}</span>
        <div className={styles.soft}>{[t.limits.unit(unit), showTarget(limit)].filter(Boolean).join(' · ')}</div>
        {edited && (
          <div className={styles.soft}>
            <strong>{t.limits.edited}</strong> {t.limits.usual(showThresholds(defaults))}
            {!readOnly && <Button className={styles.reset} variant="subtle" size="compact-xs" leftSection={<IconRestore size={13} aria-hidden="true" />} aria-label={t.limits.resetOf(title)} onClick={() => void edits.reset(rule)}>{t.limits.reset}</Button>}
          </div>
        )}
        <details className={styles.about}>
          <summary aria-label={t.limits.aboutOf(title)}><IconChevronRight size={13} aria-hidden="true" />{t.limits.about}</summary>
          <p>{counts}</p>
          <p className={styles.soft}>{source}{!edited && ` ${t.limits.usual(showThresholds(defaults))}.`}</p>
        </details>
      </th>
      {bounds.map((bound) => <td key={bound}><ThresholdField limit={limit} bound={bound} /></td>)}
    </tr>
  );
}
