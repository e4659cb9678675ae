import { MultiSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { AssessmentKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { courseLines, kindsIn, type Course } from './courseLines';
import { CourseChart, CourseTable } from './CourseChart';
import styles from './gaps.module.css';

/** More lines than these cannot be told apart. */
const most = 5;

/** How levels went over time, for the competencies that one chooses: as lines or as a table. */
export function CourseSection({ course, first }: { course: readonly Course[]; first: readonly string[] }) {
  const kinds = kindsIn(course);
  const [kindChosen, setKind] = useState<AssessmentKind | null>(null);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [as, setAs] = useState('chart');
  const kind = kindChosen ?? kinds[0] ?? 'MANAGER';
  const rated = course.filter((each) => each.points.some((point) => point.kind === kind));
  const ids = chosen ?? first.filter((id) => rated.some((each) => each.competency.id === id)).slice(0, 3);
  const lines = courseLines(course, ids, kind);
  const single = lines.every((line) => line.points.length < 2);
  return (
    <section className={styles.section}>
      <div className={styles.courseHead}>
        <h2>{t.gaps.course}</h2>
        {kinds.length > 1 && <SegmentedControl aria-label={t.gaps.courseBy} value={kind} data={kinds.map((value) => ({ value, label: t.assess.kind[value] }))} onChange={(value) => setKind(kinds.find((known) => known === value) ?? null)} />}
        <SegmentedControl aria-label={t.gaps.courseAs} value={as} onChange={setAs} data={[{ value: 'chart', label: t.gaps.chart }, { value: 'table', label: t.gaps.table }]} />
      </div>
      <MultiSelect
        size="xs" label={t.gaps.courseChoose} maxValues={most} searchable hidePickedOptions value={ids} onChange={setChosen}
        data={rated.map(({ competency }) => ({ value: competency.id, label: competency.name }))}
      />
      {lines.length > 0 && (as === 'chart' ? <CourseChart lines={lines} /> : <CourseTable lines={lines} />)}
      {lines.length > 0 && single && <p className={styles.soft}>{t.gaps.courseNone}</p>}
    </section>
  );
}
