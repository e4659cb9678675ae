import { Button, Checkbox } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { unmask } from '../../../gql';
import type { ScenarioFrameFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import type { ApplyAsked } from '../apply/ApplyDialog';
import { isOpen } from '../steps';
import { useScenarioQuery } from '../useScenarioQuery';
import { byWave, type Wave } from './byWave';
import { ScenarioChange, toChange, type Change } from './changeFields';
import { ChangeRow } from './ChangeRow';
import { ChangesBar } from './ChangesBar';
import { alongside } from './closure';
import shared from '../scenarios.module.css';
import styles from './changes.module.css';

const ChangesDocument = graphql(`
  query ScenarioChanges($id: ID!) {
    scenario(id: $id) { id changesets { ...ScenarioChange } }
  }
`);

interface Props {
  scenario: ScenarioFrameFragment;
  mayApply: boolean;
  onApply: (asked: ApplyAsked) => void;
}

/** The changes that stand, wave by wave, the oldest first; some can be chosen and dealt with by themselves. */
export function ChangesTab({ scenario, mayApply, onApply }: Props) {
  const { data, problem, retry } = useScenarioQuery(ChangesDocument, { id: scenario.id });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const changes = useMemo(() => unmask(ScenarioChange, data?.scenario?.changesets)?.map(toChange) ?? [], [data]);
  const chosen = useMemo(() => new Set(changes.filter((change) => picked.has(change.id) && !change.applied).map(({ id }) => id)), [changes, picked]);
  const along = useMemo(() => new Set(alongside(changes, chosen).map(({ change }) => change.id)), [changes, chosen]);
  const open = isOpen(scenario.state);

  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={5} />;
  if (changes.length === 0) return <EmptyState title={t.scenarios.changes.empty} icon={<IconListCheck size={28} stroke={1.4} />}>{t.scenarios.changes.emptyText}</EmptyState>;
  const choose = (ids: readonly string[], on: boolean) => setPicked(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  const apply = scenario.canEdit && mayApply && open ? onApply : undefined;
  return (
    <div className={styles.waves}>
      {byWave(changes).map((wave) => (
        <section key={wave.effectiveOn ?? ''}>
          <WaveHead wave={wave} chosen={chosen} selectable={open} onChoose={choose} onApply={wave.effectiveOn !== null && apply ? () => apply({ until: wave.effectiveOn }) : undefined} />
          <ol className={styles.changes} aria-label={waveName(wave.effectiveOn)}>
            {wave.changes.map((change) => (
              <ChangeRow
                key={change.id} scenario={scenario.id} change={change} chosen={chosen.has(change.id)} along={along.has(change.id)} selectable={open} needs={changes.filter(({ id }) => change.needs.includes(id))}
                canEdit={scenario.canEdit && open} onChoose={(on) => choose([change.id], on)}
              />
            ))}
          </ol>
        </section>
      ))}
      {chosen.size > 0 && <ChangesBar scenario={scenario} changes={changes} chosen={chosen} onApply={apply} onNone={() => setPicked(new Set())} />}
    </div>
  );
}

const waveName = (effectiveOn: string | null) => (effectiveOn === null ? t.scenarios.changes.wave.none : t.scenarios.changes.wave.on(formatDay(effectiveOn, new Date())));

interface WaveHeadProps {
  wave: Wave<Change>;
  chosen: ReadonlySet<string>;
  selectable: boolean;
  onChoose: (ids: readonly string[], on: boolean) => void;
  onApply: (() => void) | undefined;
}

/** One box chooses the whole wave. */
function WaveHead({ wave, chosen, selectable, onChoose, onApply }: WaveHeadProps) {
  const ids = wave.changes.filter((change) => !change.applied).map(({ id }) => id);
  const inIt = ids.filter((id) => chosen.has(id)).length;
  const name = waveName(wave.effectiveOn);
  return (
    <div className={styles.wave}>
      {selectable && <Checkbox size="xs" aria-label={t.scenarios.changes.wave.choose(name)} disabled={ids.length === 0} checked={ids.length > 0 && inIt === ids.length} indeterminate={inIt > 0 && inIt < ids.length} onChange={(event) => onChoose(ids, event.currentTarget.checked)} />}
      <h2>{name}</h2>
      <span className={shared.soft}>{wave.changes.length.toLocaleString()}</span>
      {onApply && <Button className={styles.end} variant="default" size="compact-xs" onClick={onApply}>{t.scenarios.changes.wave.apply}</Button>}
    </div>
  );
}
