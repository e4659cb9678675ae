import { Button } from '@mantine/core';
import { IconChartRadar } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { PersonGapFragment } from '../../../gql/graphql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite, useWorld } from '../../../lib/useWorld';
import { isNow } from '../../../lib/world';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import { assessPath } from '../levels/paths';
import { CourseSection } from './CourseSection';
import { GapFields, GapsDocument } from './gapsDocument';
import { splitGaps, wordOf } from './gapRows';
import { GapTable } from './GapTable';
import { Radar } from './Radar';
import { RoleSelect } from './RoleSelect';
import styles from './gaps.module.css';

/** The strengths and gaps of a person in the open world: a radar and the sorted list, against their seat or another role, and the course over time. Where nothing above it leads to assessing, it does itself. */
export function PersonGaps({ personId, assessing = false }: { personId: string; assessing?: boolean }) {
  const [role, setRole] = useState<string | null>(null);
  const { data, problem, retry } = useConfidentialQuery(GapsDocument, { id: personId, role });
  const now = isNow(useWorld());
  const mayWrite = useMayWrite();
  const open = useOpenPath();
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  const person = data.org.person;
  if (!person) return <EmptyState title={t.assess.empty.gone}>{t.assess.empty.goneText}</EmptyState>;

  const gaps = unmask(GapFields, person.gaps);
  const { known, open: unknown } = splitGaps(gaps);
  const primary = person.position?.roles.find((each) => each.primary)?.role ?? person.position?.roles[0]?.role;
  const assess = mayWrite && <Button onClick={() => open(assessPath(person.id))}>{t.gaps.assess}</Button>;
  const self = data.viewer.person?.id === person.id;
  return (
    <div className={styles.gaps}>
      <div className={styles.top}>
        <RoleSelect seat={person.position?.title ?? null} next={(primary?.heirs ?? []).filter((heir) => heir.active)} roles={data.org.roles.edges.map((edge) => edge.node).filter((each) => each.track !== 'MIXIN')} value={role} onChange={setRole} />
        <div className={styles.who}><WhoReads>{t.gaps.who}</WhoReads>{!now && <p className={styles.soft}>{t.gaps.world}</p>}</div>
        {known.length > 0 && assessing && assess}
      </div>
      {gaps.length === 0 && (person.position || role !== null
        ? <EmptyState title={t.gaps.nothingExpected}>{t.gaps.nothingExpectedText}</EmptyState>
        : <EmptyState title={t.gaps.noSeatTitle(person.name)}>{t.gaps.noSeatText}</EmptyState>)}
      {gaps.length > 0 && known.length === 0 && <EmptyState icon={<IconChartRadar size={32} stroke={1.3} />} title={self ? t.gaps.emptySelf : t.gaps.empty(person.name)} actions={assess}>{t.gaps.emptyText}</EmptyState>}
      {known.length > 0 && (
        <>
          <div className={styles.both}>
            <Words gaps={known} />
            <Radar gaps={gaps} order={data.org.competencies.map((each) => each.id)} />
          </div>
          <div className={styles.wide} tabIndex={0} role="region" aria-label={t.gaps.list}><GapTable gaps={known} /></div>
          {unknown.length > 0 && <details className={styles.unknown}><summary>{t.gaps.openTitle(unknown.length)}</summary><ul>{unknown.map((gap) => <li key={gap.competency.id}>{gap.competency.name} <span className={styles.soft}>{t.gaps.columns.expected} {gap.expected}</span></li>)}</ul></details>}
          <CourseSection course={person.course} first={known.map((gap) => gap.competency.id)} />
        </>
      )}
    </div>
  );
}

/** Strengths and weaknesses by name, before any number. */
function Words({ gaps }: { gaps: readonly PersonGapFragment[] }) {
  const named = (word: 'strength' | 'weakness') => gaps.filter((gap) => wordOf(gap) === word).map((gap) => gap.competency.name);
  const parts = [
    { title: t.gaps.strengths, names: named('strength'), none: t.gaps.noStrengths, word: 'strength' },
    { title: t.gaps.weaknesses, names: named('weakness'), none: t.gaps.noWeaknesses, word: 'weakness' },
  ];
  return (
    <dl className={styles.words}>
      {parts.map(({ title, names, none, word }) => <div key={word}><dt>{title}</dt><dd>{names.length > 0 ? names.map((name) => <span key={name} className={styles.chip} data-word={word}>{name}</span>) : <span className={styles.soft}>{none}</span>}</dd></div>)}
    </dl>
  );
}
