import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { EditResult } from '../../lib/edits';
import { keeping } from '../../lib/keeping';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import styles from './staffing.module.css';

interface Props {
  title: string;
  label: string;
  hint?: string;
  go: string;
  maxLength: number;
  /** Whether it may be done without a word. */
  optional?: boolean;
  run: (text: string) => Promise<EditResult<unknown>>;
  onClose: () => void;
}

/** Asks for words, such as why, before it does something. */
export function WordsDialog({ title, label, hint, go, maxLength, optional = false, run, onClose }: Props) {
  const [text, setText] = useState('');
  const { problem, busy, submit } = useSubmit(() => run(text.trim()), onClose);
  return (
    <Modal opened onClose={onClose} title={title} {...keeping(text !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {hint && <p className={styles.soft}>{hint}</p>}
          <Textarea label={label} autosize minRows={3} maxLength={maxLength} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
          <FormProblem problem={problem} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!optional && text.trim() === ''}>{go}</Button></div>
      </form>
    </Modal>
  );
}
