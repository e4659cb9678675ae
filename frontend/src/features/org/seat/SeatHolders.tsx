import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconDoorExit, IconUserMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { AssignmentKind, SeatPlan } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useMayWrite, useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { Avatar, VacantAvatar } from '../../../ui/Avatar';
import { SearchPicker } from '../../../ui/SearchPicker';
import { VacancyLine } from '../../../ui/VacancyLine';
import { useOrgEdits } from '../edits/useOrgEdits';
import { ReplaceDialog } from '../leaving/ReplaceDialog';
import { SeatSearch } from './SeatSearch';
import { RemoveButton, Section } from './Section';
import styles from './seat.module.css';

const SeatHoldersFragment = graphql(`
  fragment SeatHolders on Position {
    id
    state
    heldUntil
    planState
    vacancy { ...Vacancy }
    assignments(current: true) { id kind fte startsOn endsOn person { id name } }
  }
`);

/** What may be decided of a seat that nobody holds, or that somebody leaves. */
const plans: readonly SeatPlan[] = ['PLANNED', 'APPROVED', 'OPEN', 'FROZEN'];
const NOTHING = 'NOTHING';

const kinds: readonly AssignmentKind[] = ['PERMANENT', 'INTERIM', 'JOB_SHARE'];

interface Props {
  seat: FragmentType<typeof SeatHoldersFragment>;
  /** The revision that the seat was read at. */
  revision: number;
}

export function SeatHolders({ seat: masked, revision }: Props) {
  const seat = unmask(SeatHoldersFragment, masked);
  const { seats, expecting } = useOrgEdits();
  const [assigning, setAssigning] = useState(false);
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
  const readOnly = useReadOnly();
  const mayReplace = useMayWrite() && readOnly === null;
  return (
    <Section title={t.seat.holders} add={{ label: t.seat.assign, run: () => setAssigning(true) }}>
      {seat.assignments.map((held) => (
        <div key={held.id} className={styles.row}>
          <Avatar name={held.person.name} size={32} />
          <div className={styles.grow}>
            <Link className={styles.name} to="/people/$personId" params={{ personId: held.person.id }} title={held.person.name}>{held.person.name}</Link>
            <div className={styles.detail}>{describe(held)}</div>
          </div>
          {mayReplace && <ActionIcon variant="subtle" aria-label={t.leaving.title(held.person.name)} title={t.leaving.menu} onClick={() => setLeaving(held.person)}><IconDoorExit size={14} aria-hidden="true" /></ActionIcon>}
          <RemoveButton label={t.seat.vacate(held.person.name)} onClick={() => void seats.vacate(seat.id, held.person.id, expecting(revision))}><IconUserMinus size={14} aria-hidden="true" /></RemoveButton>
        </div>
      ))}
      {seat.state === 'ON_NOTICE' && seat.heldUntil && <p className={styles.notice}>{t.seat.onNotice(formatDay(seat.heldUntil, new Date()))}</p>}
      <VacancyLine vacancy={seat.vacancy} />
      {seat.assignments.length === 0 && !assigning && (
        <button type="button" disabled={readOnly !== null} className={`${styles.row} ${styles.rowButton}`} onClick={() => setAssigning(true)}>
          <VacantAvatar size={32} />
          <span className={styles.grow}>{t.seat.vacant}{readOnly === null && <span className={styles.detail}>{t.seat.assign}</span>}</span>
        </button>
      )}
      {seat.state !== 'FILLED' && seat.state !== 'CLOSED' && (
        <SegmentedControl
          className={styles.plans} fullWidth size="xs" mt={4} disabled={readOnly !== null} aria-label={t.seat.plan} value={seat.planState ?? NOTHING}
          onChange={(value) => void seats.decide(seat.id, plans.find((known) => known === value) ?? null, expecting(revision))}
          data={[{ value: NOTHING, label: t.seat.undecided }, ...plans.map((value) => ({ value, label: t.seat.plans[value] }))]}
        />
      )}
      {seat.state !== 'FILLED' && seat.state !== 'CLOSED' && <SeatSearch id={seat.id} />}
      {leaving && <ReplaceDialog person={leaving} position={seat.id} onClose={() => setLeaving(null)} />}
      {assigning && <Assign position={seat.id} revision={revision} held={seat.assignments.length > 0} onDone={() => setAssigning(false)} />}
    </Section>
  );
}

/** Who takes the seat, and how. A seat that is held already can only be shared or kept going. */
function Assign({ position, revision, held, onDone }: { position: string; revision: number; held: boolean; onDone: () => void }) {
  const { seats, expecting } = useOrgEdits();
  const [kind, setKind] = useState<AssignmentKind>(held ? 'JOB_SHARE' : 'PERMANENT');
  const [seen] = useState(revision);
  const assign = (who: { person: string } | { newPerson: { name: string } }) => {
    onDone();
    void seats.assign({ position, kind, expectedRevision: expecting(seen), ...who });
  };
  return (
    <div className={styles.form}>
      <SearchPicker
        kind="PERSON" label={t.seat.assign} placeholder={t.seat.assignPlaceholder} onPick={(picked) => assign({ person: picked.id })}
        create={{ label: t.seat.assignNew, run: (name) => assign({ newPerson: { name } }) }}
      />
      <SegmentedControl
        fullWidth aria-label={t.seat.assignKind} value={kind} onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'PERMANENT')}
        data={kinds.filter((value) => !held || value !== 'PERMANENT').map((value) => ({ value, label: t.seat.kind[value] }))}
      />
      <button type="button" className={styles.linkButton} onClick={onDone}>{t.frame.cancel}</button>
    </div>
  );
}

function describe(held: { kind: AssignmentKind; startsOn?: string | null; endsOn?: string | null }): string {
  const now = new Date();
  return [
    t.seat.kind[held.kind],
    held.startsOn ? t.seat.since(formatDay(held.startsOn, now)) : '',
    held.endsOn ? t.seat.until(formatDay(held.endsOn, now)) : '',
  ].filter(Boolean).join(' · ');
}
