import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '../../../lib/format/dates';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import type { Picked } from '../../../ui/SearchPicker';
import { useOrgEdits } from '../edits/useOrgEdits';
import seatStyles from '../seat/seat.module.css';
import { calledBy, namesOf, SeatToReshapeDocument, type SeatToReshape } from './reshapeDocument';
import { SeatChoice } from './SeatChoice';
import { WillHappen } from './WillHappen';

const words = t.reshape;

interface Props {
  from: SeatToReshape;
  /** Who is offered to move; the first holder when not given. */
  first: string | undefined;
  /** The revision that the seat was read at. */
  revision: number;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Who leaves this seat for which other one, and when: one step. */
export function TransferForm({ from, first, revision, onClose, onDone }: Props) {
  const { seats, expecting } = useOrgEdits();
  // What was said before it is done holds for the seat as it was read when the dialog opened.
  const [seen] = useState(revision);
  const [who, setWho] = useState(first ?? from.assignments[0]?.person.id ?? null);
  const [to, setTo] = useState<Picked | null>(null);
  const [on, setOn] = useState(() => dayOf(new Date()));
  const [{ data, error }] = useOrgQuery({ query: SeatToReshapeDocument, variables: { id: to?.id ?? '' }, pause: to === null });
  const known = data?.org.position;
  const target = known && known.id === to?.id ? known : null;
  const held = from.assignments.find(({ person }) => person.id === who);
  const { errorOf, rest, busy, submit } = useSubmit(
    () => seats.transfer({ person: who ?? '', from: from.id, to: to?.id ?? '', on: on || null, expectedRevision: expecting(seen) }),
    () => onDone(to?.id ?? ''), ['on'],
  );
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        {from.assignments.length === 0 && <p className={seatStyles.quiet}>{words.transferNobody}</p>}
        {from.assignments.length > 1 && <Select label={words.transferWho} allowDeselect={false} data={from.assignments.map(({ person }) => ({ value: person.id, label: person.name }))} value={who} onChange={setWho} />}
        <SeatChoice label={words.transferTo} value={to} without={[from.id]} onChange={setTo} />
        <TextInput type="date" label={words.transferOn} w={180} value={on} error={errorOf('on')} required onChange={(event) => setOn(event.currentTarget.value)} />
        {target && held && <WillHappen says={whatTransferDoes(from, target, held)} />}
        <FormProblem problem={rest ?? (error ? problemOfCombined(error) : null)} />
      </Stack>
      <div className={seatStyles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={target === null || held === undefined}>{words.transferGo}</Button></div>
    </form>
  );
}

/** What becomes of both seats and of whom somebody reports to. */
export function whatTransferDoes(from: SeatToReshape, to: SeatToReshape, held: SeatToReshape['assignments'][number]): (string | null)[] {
  const { name } = held.person;
  const others = namesOf(from.assignments.filter(({ person }) => person.id !== held.person.id).map(({ person }) => person));
  const there = to.assignments.filter(({ kind }) => kind === 'PERMANENT' && held.kind === 'PERMANENT');
  const lead = (seat: SeatToReshape) => (seat.manager ? calledBy(seat.manager) : words.nobody);
  return [
    there.length > 0 ? words.transferHeld(to.title, namesOf(there.map(({ person }) => person))) : null,
    words.transferLeaves(name, from.title, others),
    words.transferTakes(name, to.title, t.seat.kind[held.kind].toLowerCase(), held.fte),
    words.transferManager(lead(from), lead(to)),
    from.reports.length > 0 ? words.transferReports(from.reports.length, from.title) : null,
  ];
}
