import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useCoachingEdits } from '../edits';

/** Says why a one-on-one does not take place: both read it. */
export function SkipDialog({ meeting, onClose }: { meeting: string; onClose: () => void }) {
  const words = t.coaching.meeting;
  const edits = useCoachingEdits();
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const go = async () => {
    const result = await edits.skip(meeting, because.trim());
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.skipTitle}>
      <Stack>
        <Textarea label={words.skipWhy} autosize minRows={2} maxLength={2000} value={because} error={problem} onChange={(event) => setBecause(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button disabled={because.trim() === ''} onClick={() => void go()}>{words.skipGo}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A moment as a field of day and time holds it, by the clock of this machine. */
const localField = (at: string): string => {
  const moment = new Date(at);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** Puts a one-on-one to another time, with its agenda. */
export function MoveDialog({ meeting, plannedAt, onClose }: { meeting: string; plannedAt: string; onClose: () => void }) {
  const words = t.coaching.meeting;
  const edits = useCoachingEdits();
  const [at, setAt] = useState(localField(plannedAt));
  const [problem, setProblem] = useState<string | null>(null);
  const go = async () => {
    const result = await edits.move(meeting, new Date(at).toISOString());
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.moveTitle}>
      <Stack>
        <TextInput type="datetime-local" aria-label={words.moveTitle} value={at} error={problem} onChange={(event) => setAt(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button disabled={at === ''} onClick={() => void go()}>{words.moveGo}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
