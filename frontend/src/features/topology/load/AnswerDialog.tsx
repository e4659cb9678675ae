import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useLoadEdits } from './loadEdits';
import styles from './load.module.css';

const items = ['domains', 'technology', 'upkeep', 'interruptions', 'tools', 'clarity'] as const;
const steps = [1, 2, 3, 4, 5] as const;
type Answers = Partial<Record<(typeof items)[number], number>>;

/** The six questions, each answered from 1 to 5. What is handed in stays as it is. */
export function AnswerDialog({ round, team, onClose }: { round: string; team: string; onClose: () => void }) {
  const words = t.load.form;
  const edits = useLoadEdits();
  const [answers, setAnswers] = useState<Answers>({});
  const whole = items.every((item) => answers[item] !== undefined);
  const { problem, busy, submit } = useSubmit(() => edits.answer({ round, domains: 0, technology: 0, upkeep: 0, interruptions: 0, tools: 0, clarity: 0, ...answers }, words.done), onClose);
  return (
    <Modal opened size="lg" onClose={onClose} title={words.title(team)} {...keeping(Object.keys(answers).length > 0)}>
      <form onSubmit={submit}>
        <p className={styles.soft}>{words.text}</p>
        <Stack gap={14} mt={12}>
          {items.map((item) => (
            <Radio.Group key={item} label={words.items[item][0]} description={words.items[item][1]} value={answers[item] === undefined ? null : String(answers[item])} onChange={(value) => setAnswers((before) => ({ ...before, [item]: Number(value) }))}>
              <div className={styles.scale}>
                <span className={styles.soft} aria-hidden="true">{words.one}</span>
                {steps.map((step) => <Radio key={step} value={String(step)} label={String(step)} aria-label={step === 1 ? `1, ${words.one}` : step === 5 ? `5, ${words.five}` : String(step)} />)}
                <span className={styles.soft} aria-hidden="true">{words.five}</span>
              </div>
            </Radio.Group>
          ))}
          <FormProblem problem={problem} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!whole}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
