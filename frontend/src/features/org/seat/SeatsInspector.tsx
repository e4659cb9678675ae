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
  const set = (change: Omit<UpdatePositionsInput, 'positions'>) => chart.updateMany(change);
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
            <Text label={t.seat.location} seats={seats} of={(seat) => seat.location ?? ''} onSave={(location) => set({ location })} />
            <Text label={t.seat.grade} seats={seats} of={(seat) => seat.grade ?? ''} onSave={(grade) => set({ grade })} />
            <dt>{t.seat.fte}</dt>
            <dd><InlineText label={t.seat.fte} inputMode="decimal" placeholder={words.several} value={fte.is === 'same' ? fte.value : ''} onSave={number(t.seat.fte, (value) => set({ fte: value }))} /></dd>
            <PickedForAll
              label={words.team} kind="TEAM" placeholder={t.seat.teamPlaceholder} value={team} nameOf={(one) => one.name} none={words.noTeam}
              mark={team.is === 'same' && team.value !== null ? <TeamDot color={team.value.color} /> : undefined} onPick={(id) => set({ team: id })}
            />
            <PickedForAll label={words.role} kind="ROLE" placeholder={t.seat.rolePlaceholder} value={role} nameOf={(one) => one.name} none={words.noRole} onPick={(id) => set({ role: id })} />
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
  readonly onSave: (text: string | null) => void;
}

/** A text that all have, or that several differ in; it can be taken away from all. */
function Text({ label, seats, of, onSave }: TextProps) {
  const value = shared(seats, of);
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.forAll}>
        <span className={styles.grow}>
          <InlineText clearable label={label} placeholder={value.is === 'same' ? t.seat.none : words.several} value={value.is === 'same' ? value.value : ''} onSave={(text) => onSave(text || null)} />
        </span>
        {seats.some((seat) => of(seat) !== '') && <RemoveButton label={words.takeAway(label)} onClick={() => onSave(null)}><IconX size={14} aria-hidden="true" /></RemoveButton>}
      </dd>
    </>
  );
}

function Figure({ value, label }: { value: number; label: string }) {
  return <div><dt>{label}</dt><dd>{value.toLocaleString(undefined, { maximumFractionDigits: 1 })}</dd></div>;
}
