import { Button, Checkbox, Group, Modal, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FocusFieldsFragment, ReviewDecision } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useCoachingEdits } from '../edits';
import styles from '../coaching.module.css';

const decisions = ['CONTINUE', 'CLOSE', 'CHANGE', 'ESCALATE'] as const satisfies readonly ReviewDecision[];

interface Said { level: number; decision: ReviewDecision; next: string }

/** The look back on a plan: the level of each focus area now, what becomes of it, and what comes next. */
export function ReviewDialog({ plan, name, focusAreas, onClose }: { plan: string; name: string; focusAreas: readonly FocusFieldsFragment[]; onClose: () => void }) {
  const words = t.coaching.plan.reviews;
  const edits = useCoachingEdits();
  const [said, setSaid] = useState<readonly Said[]>(focusAreas.map((focus) => ({ level: focus.currentLevel, decision: focus.currentLevel >= focus.targetLevel ? 'CLOSE' : 'CONTINUE', next: '' })));
  const [close, setClose] = useState(false);
  const [nextBy, setNextBy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const say = (index: number, part: Partial<Said>) => setSaid(said.map((each, n) => (n === index ? { ...each, ...part } : each)));
  const keep = async () => {
    const result = await edits.reviewPlan({
      plan, close, nextReviewBy: close ? null : nextBy || null,
      focusAreas: focusAreas.flatMap((focus, index) => { const each = said[index]; return each ? [{ focusArea: focus.id, newLevel: each.level, decision: each.decision, next: each.next.trim() }] : []; }),
    });
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.dialog(name)} size="lg">
      <Stack gap={16}>
        {focusAreas.map((focus, index) => {
          const each = said[index];
          if (!each) return null;
          return (
            <div key={focus.id} role="group" aria-label={focus.competency?.name}>
              <h3 className={styles.part}>{focus.competency?.name}</h3>
              <Group align="flex-end" gap={12}>
                <NumberInput w={100} label={words.level} min={1} max={5} step={0.5} value={each.level} onChange={(value) => say(index, { level: typeof value === 'number' ? value : each.level })} />
                <div>
                  <SegmentedControl aria-label={words.decision} value={each.decision} data={decisions.map((value) => ({ value, label: words.decisions[value] }))} onChange={(value) => say(index, { decision: decisions.find((known) => known === value) ?? 'CONTINUE' })} />
                </div>
              </Group>
              <p className={styles.soft}>{words.decisionHint[each.decision]}</p>
              <TextInput label={words.next} maxLength={2000} value={each.next} onChange={(event) => say(index, { next: event.currentTarget.value })} />
            </div>
          );
        })}
        <Group align="flex-end">
          <Checkbox label={words.close} checked={close} onChange={(event) => setClose(event.currentTarget.checked)} />
          {!close && <TextInput w={170} type="date" label={words.nextBy} value={nextBy} onChange={(event) => setNextBy(event.currentTarget.value)} />}
        </Group>
        {problem && <p role="alert">{problem}</p>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button onClick={() => void keep()}>{words.go}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
