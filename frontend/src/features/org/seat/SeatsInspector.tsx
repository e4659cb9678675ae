import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ChartSeatRowFragment, UpdatePositionsInput } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { TeamDot } from '../../../ui/TeamDot';
import type { ChartActions } from '../chart/chartScope';
import { useNumberEdit } from '../edits/useNumberEdit';
import { PickedForAll } from './PickedForAll';
import { RemoveButton, Section } from './Section';
import { shared } from './shared';
import styles from './seat.module.css';

const words = t.seat.many;

/** So many seats the server changes at once. */
const most = 1000;

interface Props {
  readonly chart: ChartActions;
  readonly seats: readonly ChartSeatRowFragment[];
}

/** What several seats have in common, each fact set for all of them as one change. */
export function SeatsInspector({ chart, seats }: Props) {
  const revision = chart.revision();
  const set = (change: Omit<UpdatePositionsInput, 'positions'>, seen = revision) => chart.updateMany(change, seen);
  const number = useNumberEdit();
  const fte = shared(seats, (seat) => seat.fte.toLocaleString());
  const team = shared(seats, (seat) => seat.team ?? null, (a, b) => a?.id === b?.id);
  const role = shared(seats, (seat) => seat.roles[0] ?? null, (a, b) => a?.id === b?.id);
  return (
    <div className={styles.inspector} data-many-seats>
      <header className={styles.head}>
        <div className={styles.titleRow}>
          <h2 className={`${styles.title} ${styles.overviewTitle}`}>{t.chart.selected(seats.length)}</h2>
          <ActionIcon aria-label={t.chart.clearSelection} onClick={() => chart.engine.select([])}><IconX size={16} aria-hidden="true" /></ActionIcon>
        </div>
        <p className={styles.reports}>{seats.length > most ? words.tooMany(most) : words.hint}</p>
        <dl className={styles.numbers}>
          <Figure value={seats.filter((seat) => !seat.vacant).length} label={words.filled} />
          <Figure value={seats.filter((seat) => seat.vacant).length} label={words.vacant} />
          <Figure value={seats.reduce((sum, seat) => sum + seat.fte, 0)} label={words.fte} />
        </dl>
      </header>
      {seats.length <= most && (
        <Section title={words.title}>
          <dl className={styles.facts}>
            <Text label={t.seat.location} seats={seats} of={(seat) => seat.location ?? ''} revision={revision} onSave={(location, seen) => set({ location }, seen)} />
            <Text label={t.seat.grade} seats={seats} of={(seat) => seat.grade ?? ''} revision={revision} onSave={(grade, seen) => set({ grade }, seen)} />
            <dt>{t.seat.fte}</dt>
            <dd><InlineText label={t.seat.fte} inputMode="decimal" placeholder={words.several} value={fte.is === 'same' ? fte.value : ''} version={revision} onSave={number(t.seat.fte, (value, seen) => set({ fte: value }, seen))} /></dd>
            <PickedForAll
              label={words.team} kind="TEAM" placeholder={t.seat.teamPlaceholder} value={team} nameOf={(one) => one.name} none={words.noTeam}
              mark={team.is === 'same' && team.value !== null ? <TeamDot color={team.value.color} /> : undefined} version={revision} onPick={(id, seen) => void set({ team: id }, seen)}
            />
            <PickedForAll label={words.role} kind="ROLE" placeholder={t.seat.rolePlaceholder} value={role} nameOf={(one) => one.name} none={words.noRole} version={revision} onPick={(id, seen) => void set({ role: id }, seen)} />
          </dl>
        </Section>
      )}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly seats: readonly ChartSeatRowFragment[];
  readonly of: (seat: ChartSeatRowFragment) => string;
  /** The revision that the seats were read at. */
  readonly revision: number;
  readonly onSave: (text: string | null, seen: number) => Promise<boolean>;
}

/** A text that all have, or that several differ in; it can be taken away from all. */
function Text({ label, seats, of, revision, onSave }: TextProps) {
  const value = shared(seats, of);
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.forAll}>
        <span className={styles.grow}>
          <InlineText clearable label={label} placeholder={value.is === 'same' ? t.seat.none : words.several} value={value.is === 'same' ? value.value : ''} version={revision} onSave={(text, seen) => onSave(text || null, seen)} />
        </span>
        {seats.some((seat) => of(seat) !== '') && <RemoveButton label={words.takeAway(label)} onClick={() => void onSave(null, revision)}><IconX size={14} aria-hidden="true" /></RemoveButton>}
      </dd>
    </>
  );
}

function Figure({ value, label }: { value: number; label: string }) {
  return <div><dt>{label}</dt><dd>{value.toLocaleString(undefined, { maximumFractionDigits: 1 })}</dd></div>;
}
