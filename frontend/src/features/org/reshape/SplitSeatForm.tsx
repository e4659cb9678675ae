import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseNumber } from '../../../lib/format/parseNumber';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useOrgEdits } from '../edits/useOrgEdits';
import seatStyles from '../seat/seat.module.css';
import { CheckList } from './CheckList';
import { calledBy, namesOf, type SeatToReshape } from './reshapeDocument';
import { WillHappen } from './WillHappen';

const words = t.reshape;

/** Opens a second seat beside this one, and says which reports go there. */
export function SplitSeatForm({ seat, revision, onClose, onDone }: { seat: SeatToReshape; revision: number; onClose: () => void; onDone: (id: string) => void }) {
  const { seats, expecting } = useOrgEdits();
  // What was said before it is done holds for the seat as it was read when the dialog opened.
  const [seen] = useState(revision);
  const [title, setTitle] = useState(seat.title);
  const [moving, setMoving] = useState<readonly string[]>([]);
  const [fteText, setFte] = useState('');
  const fte = fteText.trim() === '' ? null : parseNumber(fteText);
  const notNumber = fteText.trim() !== '' && fte === null;
  const { errorOf, rest, busy, submit } = useSubmit(
    () => seats.split({ position: seat.id, title: title.trim(), reports: [...moving], fte, expectedRevision: expecting(seen) }),
    ({ data }) => onDone(data.splitPosition.created.id), ['title', 'fte'],
  );
  const teams = namesOf(seat.memberships.map(({ team }) => team));
  const roles = namesOf(seat.roles.map(({ role }) => role));
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <TextInput label={words.newTitle} value={title} error={errorOf('title')} required autoFocus data-autofocus onFocus={(event) => event.currentTarget.select()} onChange={(event) => setTitle(event.currentTarget.value)} />
        {seat.reports.length === 0
          ? <p className={seatStyles.quiet}>{words.splitNoReports}</p>
          : <CheckList label={words.splitReports} chosen={moving} onChoose={setMoving} choices={seat.reports.map((report) => ({ id: report.id, label: calledBy(report), detail: report.person ? report.title : t.seat.vacant }))} />}
        <TextInput label={words.splitFte} description={words.splitFteHint(seat.fte)} inputMode="decimal" value={fteText} error={notNumber ? t.seat.notNumber(words.splitFte, fteText) : errorOf('fte')} onChange={(event) => setFte(event.currentTarget.value)} />
        <WillHappen
          says={[
            words.splitMakes(title.trim() || '…', seat.manager ? calledBy(seat.manager) : null),
            seat.reports.length > 0 ? words.splitMoves(moving.length, seat.reports.length - moving.length) : null,
            teams === '' ? null : words.splitTeams(teams), roles === '' ? null : words.splitRoles(roles),
            fte === null ? null : words.splitFteMoves(fte, Math.max(0, seat.fte - fte)),
          ]}
        />
        <FormProblem problem={rest} />
      </Stack>
      <div className={seatStyles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={title.trim() === '' || notNumber}>{words.splitGo}</Button></div>
    </form>
  );
}
