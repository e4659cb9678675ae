import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReviewVerdict } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import shared from '../scenarios.module.css';

interface Props {
  scenario: { readonly id: string; readonly name: string; readonly revision: number };
  verdict: ReviewVerdict;
  onClose: () => void;
}

/** A verdict and why. Asking for changes without saying which helps nobody. */
export function ReviewDialog({ scenario: { id, name, revision }, verdict, onClose }: Props) {
  const { review } = t.scenarios;
  const edits = useScenarioEdits();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const approves = verdict === 'APPROVED';
  const say = async () => {
    const result = await edits.review({ scenario: id, verdict, note: note.trim() || null, expectedRevision: revision }, approves ? t.scenarios.steps.done.APPROVED(name) : t.scenarios.steps.done.asked(name));
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} title={approves ? review.approveTitle(name) : review.askTitle(name)}>
      <p className={shared.hint}>{approves ? review.approveText : review.askText}</p>
      <Textarea label={review.note} placeholder={review.notePlaceholder} autosize minRows={3} maxRows={10} value={note} error={problem} onChange={(event) => setNote(event.currentTarget.value)} data-autofocus />
      <div className={shared.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={!approves && note.trim() === ''} onClick={() => void say()}>{approves ? review.approve : review.ask}</Button>
      </div>
    </Modal>
  );
}
