import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { keeping } from '../../../lib/keeping';
import staffing from '../staffing.module.css';
import { useEvaluationEdits } from './evaluationEdits';

interface Props {
  voice: { readonly id: string; readonly ofSelf: boolean; readonly person: { readonly name: string } | null };
  onClose: () => void;
}

/** What somebody writes of themselves or of a colleague. It stays as it is. */
export function VoiceDialog({ voice, onClose }: Props) {
  const words = t.evaluation.voice;
  const edits = useEvaluationEdits();
  const [text, setText] = useState('');
  const { problem, busy, submit } = useSubmit(() => edits.handIn(voice.id, text.trim()), onClose);
  return (
    <Modal opened onClose={onClose} title={voice.ofSelf ? words.titleSelf : words.title(voice.person?.name ?? '')} {...keeping(text !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <Textarea label={voice.ofSelf ? words.labelSelf : words.label} description={voice.ofSelf ? words.hintSelf : words.hint} autosize minRows={4} maxLength={20_000} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
          <p className={staffing.soft}>{words.final}</p>
          <FormProblem problem={problem} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={text.trim() === ''}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
