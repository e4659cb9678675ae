import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useMayWrite } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { AnswerDialog } from './AnswerDialog';
import { LoadRoundFields } from './loadDocument';
import { useLoadEdits } from './loadEdits';
import styles from './load.module.css';

/** A round that takes answers: to answer, or to close. */
export function RoundItem({ round: masked, due = false }: { round: FragmentType<typeof LoadRoundFields>; due?: boolean }) {
  const words = t.load;
  const round = unmask(LoadRoundFields, masked);
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState<'answer' | 'close' | null>(null);
  const team = round.team?.name ?? words.team;
  return (
    <li className={styles.round}>
      <span className={styles.roundText}>
        <strong>{due ? words.due(team) : team}</strong>
        <span className={styles.soft}>{[words.quarter(round.quarterOn), words.until(formatDay(round.closesOn, new Date())), round.answered ? words.answered : ''].filter(Boolean).join(' · ')}</span>
      </span>
      {round.canAnswer && mayWrite && <Button size="compact-xs" aria-label={words.answerOf(team)} onClick={() => setOpen('answer')}>{words.answer}</Button>}
      {round.canClose && mayWrite && !due && <Button size="compact-xs" variant="default" aria-label={words.closeOf(team)} onClick={() => setOpen('close')}>{words.close}</Button>}
      {open === 'answer' && <AnswerDialog round={round.id} team={team} onClose={() => setOpen(null)} />}
      {open === 'close' && <CloseDialog round={round.id} team={team} onClose={() => setOpen(null)} />}
    </li>
  );
}

function CloseDialog({ round, team, onClose }: { round: string; team: string; onClose: () => void }) {
  const words = t.load;
  const edits = useLoadEdits();
  const { problem, busy, submit } = useSubmit(() => edits.close(round), onClose);
  return (
    <Modal opened onClose={onClose} title={words.closeTitle(team)}>
      <form onSubmit={submit}>
        <p>{words.closeText}</p>
        <FormProblem problem={problem} />
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy}>{words.closeGo}</Button></div>
      </form>
    </Modal>
  );
}
