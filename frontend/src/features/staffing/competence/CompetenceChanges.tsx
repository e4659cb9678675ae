import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CompetenceGrouping } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { Told } from '../../../ui/Told';
import { closedQuarters } from './closedQuarters';
import { CompetenceChangesDocument, type Change } from './competenceDocument';
import { groupsOf } from './groupsOf';
import { waterfall } from './waterfall';
import styles from './competence.module.css';

const words = t.competenceChanges;
const groupings = Object.keys(words.by) as CompetenceGrouping[];

/** Whether groups come nearer to what is expected of them, and what made it so. For who may count. */
export function CompetenceChanges() {
  const [by, setBy] = useState<CompetenceGrouping>('ORGANISATION');
  const [quarters] = useState(() => closedQuarters(new Date(), 4));
  const [on, setOn] = useState(quarters[0] ?? '');
  const { data, problem, retry } = useConfidentialQuery(CompetenceChangesDocument, { by, on });
  return (
    <section className={page.section}>
      <h2>{words.title}</h2>
      <div className={styles.choices}>
        <NativeSelect size="xs" label={words.group} value={by} onChange={(event) => setBy(groupings.find((known) => known === event.currentTarget.value) ?? 'ORGANISATION')} data={groupings.map((value) => ({ value, label: words.by[value] }))} />
        <NativeSelect size="xs" label={words.quarter} value={on} onChange={(event) => setOn(event.currentTarget.value)} data={quarters.map((day) => ({ value: day, label: words.against(day) }))} />
      </div>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && !data && <LoadingRows rows={3} />}
      {data && <Changes changes={data.competenceChanges} by={by} />}
      <p className={page.soft}>{words.few}</p>
    </section>
  );
}

function Changes({ changes, by }: { changes: readonly Change[]; by: CompetenceGrouping }) {
  if (changes.length === 0) return <p className={page.soft}>{words.none}</p>;
  const now = new Date();
  return (
    <>
      <p className={page.soft}>{words.between(formatDay(changes[0]!.from, now), formatDay(changes[0]!.to, now))}</p>
      {groupsOf(changes, by).map(({ id, name, list }) => (
        <div key={id}>
          {name && <h3 className={styles.group}>{name}</h3>}
          <ul className={styles.list} aria-label={name || words.by.ORGANISATION}>{list.map((change) => <li key={change.competency.id}><OneChange change={change} /></li>)}</ul>
        </div>
      ))}
    </>
  );
}

/** Gaps count what is missing; here more is better, so that they are told the other way round. */
function OneChange({ change: told }: { change: Change }) {
  const { competency } = told;
  const [before, after, change] = [-told.before, -told.after, -told.change];
  const parts = told.parts.map((part) => ({ ...part, change: -part.change }));
  const bars = waterfall(before, parts.map((part) => part.change));
  return (
    <>
      <div className={styles.head}>
        <strong>{competency.name}</strong>
        <span className={page.soft}>{words.fromTo(before, after)}</span>
        <span className={styles.change} data-up={change > 0 || undefined} data-down={change < 0 || undefined}>{words.signed(change)}</span>
      </div>
      {parts.length === 0 ? <p className={page.soft}>{words.hidden}</p> : (
        <dl className={styles.parts}>
          {parts.map((part, i) => (
            <div key={part.kind}>
              <dt><Told why={words.meaning[part.kind]}>{words.part[part.kind]}</Told></dt>
              <dd className={styles.track} aria-hidden="true"><span className={styles.bar} data-up={bars[i]!.up} style={{ left: `${bars[i]!.from}%`, width: `${bars[i]!.width}%` }} /></dd>
              <dd className={styles.value}>{words.signed(part.change)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
