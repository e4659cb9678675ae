import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import type { Picked } from '../../../ui/SearchPicker';
import { useOrgEdits } from '../edits/useOrgEdits';
import seatStyles from '../seat/seat.module.css';
import { namesOf, SeatToReshapeDocument, type SeatToReshape } from './reshapeDocument';
import { SeatChoice } from './SeatChoice';
import { WillHappen } from './WillHappen';

const words = t.reshape;

/** Asks into which seat this one goes, and says what goes along. */
export function MergeSeatForm({ from, revision, onClose, onDone }: { from: SeatToReshape; revision: number; onClose: () => void; onDone: (id: string) => void }) {
  const { seats, expecting } = useOrgEdits();
  // What was said before it is done holds for the seat as it was read when the dialog opened.
  const [seen] = useState(revision);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [{ data, error }] = useOrgQuery({ query: SeatToReshapeDocument, variables: { id: picked?.id ?? '' }, pause: picked === null });
  const known = data?.org.position;
  const into = known && known.id === picked?.id ? known : null;
  const { problem, busy, submit } = useSubmit(() => seats.merge({ from: from.id, into: picked?.id ?? '', expectedRevision: expecting(seen) }), () => onDone(picked?.id ?? ''));
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <SeatChoice label={words.mergeInto} value={picked} without={[from.id]} onChange={setPicked} />
        {into && <WillHappen says={whatMergeDoes(from, into)} />}
        <FormProblem problem={problem ?? (error ? problemOfCombined(error) : null)} />
      </Stack>
      <div className={seatStyles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={into === null}>{words.mergeGo}</Button></div>
    </form>
  );
}

/** What goes from one seat to the other; what the other has already is not told. */
export function whatMergeDoes(from: SeatToReshape, into: SeatToReshape): (string | null)[] {
  const below = into.chain.some(({ id }) => id === from.id);
  const reports = from.reports.filter(({ id }) => id !== into.id);
  const coming = from.assignments.filter(({ person }) => !into.assignments.some((held) => held.person.id === person.id));
  const shared = into.assignments.some(({ kind }) => kind === 'PERMANENT');
  const sharing = coming.filter(({ kind }) => kind === 'PERMANENT' && shared);
  const going = coming.filter((held) => !sharing.includes(held));
  const teams = from.memberships.filter(({ team }) => !into.memberships.some((member) => member.team.id === team.id));
  const roles = from.roles.filter(({ role }) => !into.roles.some((carried) => carried.role.id === role.id));
  const people = (held: typeof coming) => namesOf(held.map(({ person }) => person));
  return [
    words.mergeCloses(from.title),
    below ? words.mergeTakesPlace(into.title, from.title) : null,
    reports.length > 0 ? words.mergeReports(reports.length, into.title) : null,
    going.length > 0 ? words.mergeHolders(people(going), into.title) : null,
    sharing.length > 0 ? words.mergeShares(people(sharing), into.title) : null,
    teams.length > 0 ? words.mergeTeams(namesOf(teams.map(({ team }) => team))) : null,
    roles.length > 0 ? words.mergeRoles(namesOf(roles.map(({ role }) => role))) : null,
    from.lines.length > 0 ? words.mergeLines(from.lines.length) : null,
  ];
}
