import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { SearchPicker, type Picked } from '../../../ui/SearchPicker';
import { WhoReads } from '../../../ui/WhoReads';
import { CompetencySelect, type CompetencyChoice } from './CompetencySelect';
import { useFeedbackEdits } from './feedbackEdits';
import styles from './feedback.module.css';

interface Props {
  about: { readonly id: string; readonly name: string };
  viewer: string;
  competencies: readonly CompetencyChoice[];
  onClose: () => void;
}

/** Asks somebody for feedback about oneself, or about somebody whom one coaches or leads. */
export function AskDialog({ about, viewer, competencies, onClose }: Props) {
  const words = t.feedback;
  const edits = useFeedbackEdits();
  const [from, setFrom] = useState<Picked | null>(null);
  const [question, setQuestion] = useState('');
  const [competency, setCompetency] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const self = viewer === about.id;
  const ask = async () => {
    if (!from) return;
    const result = await edits.ask({ from: from.id, about: self ? null : about.id, question: question.trim() || null, competency });
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} title={self ? words.askTitle : words.askAbout(about.name)}>
      <Stack gap={12}>
        <div>
          <span className={styles.label}>{words.from}</span>
          {from
            ? <button type="button" className={styles.picked} title={words.fromTake(from.label)} aria-label={words.fromTake(from.label)} onClick={() => setFrom(null)}>{from.label}<IconX size={14} aria-hidden="true" /></button>
            : <SearchPicker kind="PERSON" label={words.from} placeholder={words.fromPlaceholder} without={[viewer, about.id]} onPick={setFrom} />}
        </div>
        <Textarea label={words.question} placeholder={words.questionHint} autosize minRows={2} maxRows={8} maxLength={2000} value={question} error={problem} onChange={(event) => setQuestion(event.currentTarget.value)} />
        <WhoReads>{self ? words.whoAskSelf : words.whoAsk(about.name)}</WhoReads>
        <CompetencySelect competencies={competencies} value={competency} onChange={setCompetency} />
      </Stack>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={!from} onClick={() => void ask()}>{words.goAsk}</Button>
      </div>
    </Modal>
  );
}
