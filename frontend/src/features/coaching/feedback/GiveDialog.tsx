import { Button, Modal, Stack, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { WhoReads } from '../../../ui/WhoReads';
import { CompetencySelect, type CompetencyChoice } from './CompetencySelect';
import { useFeedbackEdits } from './feedbackEdits';
import styles from './feedback.module.css';

interface Props {
  person: { readonly id: string; readonly name: string };
  /** The request that it answers. */
  request?: { readonly id: string; readonly question: string; readonly asker: string | null; readonly competency: string | null };
  competencies: readonly CompetencyChoice[];
  onClose: () => void;
}

/** Says something to a person about their work; who reads it is said before it is given. */
export function GiveDialog({ person, request, competencies, onClose }: Props) {
  const words = t.feedback;
  const edits = useFeedbackEdits();
  const [text, setText] = useState('');
  const [competency, setCompetency] = useState<string | null>(request?.competency ?? null);
  const [up, setUp] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const give = async () => {
    const result = await edits.give({ ...(request ? { request: request.id } : { person: person.id }), text: text.trim(), competency, sharedUp: up });
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} title={request ? words.answerTitle(person.name) : words.giveTitle(person.name)}>
      <Stack gap={12}>
        {request?.question && <blockquote className={styles.question}>{request.question}</blockquote>}
        <Textarea label={words.text} placeholder={words.textHint} autosize minRows={4} maxRows={14} maxLength={10000} value={text} error={problem} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
        <WhoReads>{request?.asker != null && request.asker !== person.name ? words.whoGiveAsked(person.name, request.asker) : words.whoGive(person.name)}</WhoReads>
        <CompetencySelect competencies={competencies} value={competency} onChange={setCompetency} />
        <Switch label={words.up} checked={up} onChange={(event) => setUp(event.currentTarget.checked)} />
      </Stack>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={text.trim() === ''} onClick={() => void give()}>{words.goGive}</Button>
      </div>
    </Modal>
  );
}
