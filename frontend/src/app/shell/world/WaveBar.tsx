import { useMemo } from 'react';
import { useQuery } from 'urql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { StepBar, type Step } from './StepBar';
import { waveAt, type WaveStep } from './waveSteps';
import styles from './world.module.css';

const WaveChangesDocument = graphql(`
  query WaveChanges($id: ID!) { scenario(id: $id) { id changesets { effectiveOn changeset { id summary } } } }
`);

/** More names than this have no room under the bar. */
const mostLabels = 8;

/** What a wave is called: its day. */
const nameOf = ({ day }: WaveStep): string => (day === null ? t.world.waves.atOnce : formatDay(day, new Date()));

/** A step for each day on which changes of the scenario take effect. */
export function WaveBar({ asOf, steps }: { asOf: string; steps: readonly WaveStep[] }) {
  const bar = useMemo(() => {
    const every = Math.ceil(steps.length / mostLabels);
    return steps.map((step, index): Step => ({ world: step.world, name: nameOf(step), label: index % every === 0 ? nameOf(step) : undefined, said: `${nameOf(step)}. ${t.world.waves.changes(step.changes)}` }));
  }, [steps]);
  return <StepBar words={t.world.waves.words} steps={bar} at={waveAt(steps, asOf)} />;
}

/** Which wave has come last, and what came with it. */
export function WaveWords({ scenario, asOf, steps }: { scenario: string; asOf: string; steps: readonly WaveStep[] }) {
  const [{ data }] = useQuery({ query: WaveChangesDocument, variables: { id: scenario } });
  const at = waveAt(steps, asOf);
  const step = steps[at];
  if (step === undefined) return null;
  const changes = data?.scenario?.changesets.filter(({ effectiveOn }) => (effectiveOn ?? null) === step.day) ?? [];
  const [first] = changes;
  return (
    <span className={styles.said} role="status">
      <strong className={styles.wave}>{step.day === null ? t.world.waves.atOnce : t.world.waves.place(at, steps.length - 1, nameOf(step))}</strong>
      {first && <span title={changes.map(({ changeset }) => changeset.summary).join('\n')}>{first.changeset.summary}{changes.length > 1 && `, ${t.world.waves.more(changes.length - 1)}`}</span>}
      {data && !first && t.world.waves.changes(0)}
    </span>
  );
}
