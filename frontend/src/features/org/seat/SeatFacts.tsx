import { Checkbox } from '@mantine/core';
import { unmask, type FragmentType } from '../../../gql';
import type { UpdatePositionInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { useNumberEdit } from '../edits/useNumberEdit';
import { useOrgEdits } from '../edits/useOrgEdits';
import { Section } from './Section';
import styles from './seat.module.css';

const SeatFactsFragment = graphql(`
  fragment SeatFacts on Position { id location grade fte standsFor assistant externalId source manager { id title person { id name } } }
`);

interface Props {
  seat: FragmentType<typeof SeatFactsFragment>;
  /** The revision that the seat was read at. */
  revision: number;
}

export function SeatFacts({ seat: masked, revision }: Props) {
  const seat = unmask(SeatFactsFragment, masked);
  const { seats, expecting } = useOrgEdits();
  const readOnly = useReadOnly() !== null;
  const save = async (change: Omit<UpdatePositionInput, 'position'>, seen: number) => (await seats.update({ position: seat.id, expectedRevision: expecting(seen), ...change })).ok;
  const number = useNumberEdit();
  return (
    <Section title={t.seat.facts}>
      <dl className={styles.facts}>
        <dt>{t.seat.location}</dt>
        <dd><InlineText clearable label={t.seat.location} placeholder={t.seat.none} value={seat.location ?? ''} version={revision} onSave={(text, seen) => save({ location: text || null }, seen)} /></dd>
        <dt>{t.seat.grade}</dt>
        <dd><InlineText clearable label={t.seat.grade} placeholder={t.seat.none} value={seat.grade ?? ''} version={revision} onSave={(text, seen) => save({ grade: text || null }, seen)} /></dd>
        <dt>{t.seat.fte}</dt>
        <dd><InlineText label={t.seat.fte} inputMode="decimal" value={seat.fte.toLocaleString()} version={revision} onSave={number(t.seat.fte, (fte, seen) => save({ fte }, seen))} /></dd>
        <dt>{t.seat.standsFor}</dt>
        <dd><InlineText label={t.seat.standsFor} inputMode="numeric" value={String(seat.standsFor)} version={revision} onSave={number(t.seat.standsFor, (people, seen) => save({ standsFor: Math.round(people) }, seen))} /></dd>
        {seat.manager && (
          <>
            <dt>{t.seat.assistant}</dt>
            <dd><Checkbox size="xs" my={5} aria-label={t.seat.assistantOf(seat.manager.person?.name ?? seat.manager.title)} checked={seat.assistant} disabled={readOnly} onChange={(event) => void save({ assistant: event.currentTarget.checked }, revision)} /></dd>
          </>
        )}
        {seat.externalId && <><dt>{seat.source ?? ''}</dt><dd>{seat.externalId}</dd></>}
      </dl>
    </Section>
  );
}
