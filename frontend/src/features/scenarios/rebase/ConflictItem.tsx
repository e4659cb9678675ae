import { SegmentedControl } from '@mantine/core';
import { unmask, type FragmentType } from '../../../gql';
import type { ConflictDecision } from '../../../gql/graphql';
import { showField } from '../../../lib/format/showValue';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import shared from '../scenarios.module.css';
import styles from './rebase.module.css';

const Conflict = graphql(`
  fragment Conflict on ScenarioConflict { id kind label field seen live wants choices changesets }
`);

interface Props {
  conflict: FragmentType<typeof Conflict>;
  decision: ConflictDecision | null;
  onDecide: (keep: ConflictDecision) => void;
}

/** One field: what was there when it was planned, what is there now, what the scenario wants, and which shall hold. */
export function ConflictItem({ conflict: masked, decision, onDecide }: Props) {
  const conflict = unmask(Conflict, masked);
  const { rebase } = t.scenarios;
  const field = conflict.field === '' ? rebase.whole : showField(conflict.field);
  const name = rebase.field(field, conflict.label);
  const sides = [['seen', conflict.seen, null], ['live', conflict.live, 'KEEP_LIVE'], ['wants', conflict.wants, 'KEEP_SCENARIO']] as const;
  return (
    <li>
      <h3 title={name}><span className={styles.field}>{field}</span> <span className={styles.label}>{conflict.label}</span></h3>
      <p className={shared.hint}>{rebase.kind[conflict.kind]} · {rebase.from(conflict.changesets.length)}</p>
      <dl>
        {sides.map(([side, value, keep]) => (
          <div key={side} data-kept={keep !== null && decision === keep ? true : undefined}>
            <dt>{rebase[side]}</dt>
            <dd title={value ?? undefined}>{value ?? <span className={shared.soft}>{rebase.nothing}</span>}</dd>
          </div>
        ))}
      </dl>
      <SegmentedControl
        aria-label={name} value={decision ?? ''} data={conflict.choices.map((value) => ({ value, label: rebase.keep[value] }))}
        onChange={(value) => { const keep = conflict.choices.find((choice) => choice === value); if (keep) onDecide(keep); }}
      />
    </li>
  );
}
