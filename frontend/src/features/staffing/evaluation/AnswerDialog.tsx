import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { EditResult } from '../../../lib/edits';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { keeping } from '../../../lib/keeping';
import staffing from '../staffing.module.css';

interface Props {
  title: string;
  label: string;
  hint?: string;
  go: string;
  /** Whether something has to be said. */
  needed?: boolean;
  run: (text: string) => Promise<EditResult<unknown>>;
  onClose: () => void;
}

/** Asks for words that are kept beside an evaluation. */
export function AnswerDialog({ title, label, hint, go, needed = false, run, onClose }: Props) {
  const [text, setText] = useState('');
  const { problem, busy, submit } = useSubmit(() => run(text.trim()), onClose);
  return (
    <Modal opened onClose={onClose} title={title} {...keeping(text !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {hint && <p className={staffing.soft}>{hint}</p>}
          <Textarea label={label} autosize minRows={3} maxLength={20_000} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
          <FormProblem problem={problem} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={needed && text.trim() === ''}>{go}</Button></div>
      </form>
    </Modal>
  );
}
