import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { EditResult } from '../../lib/edits';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { keeping } from '../../lib/keeping';
import styles from './staffing.module.css';

interface Props {
  title: string;
  label: string;
  go: string;
  run: (why: string) => Promise<EditResult<unknown>>;
  onClose: () => void;
}

/** Asks why before it does something. */
export function WhyDialog({ title, label, go, run, onClose }: Props) {
  const [why, setWhy] = useState('');
  const { problem, busy, submit } = useSubmit(() => run(why.trim()), onClose);
  return (
    <Modal opened onClose={onClose} title={title} {...keeping(why !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <Textarea label={label} autosize minRows={2} maxLength={2000} value={why} onChange={(event) => setWhy(event.currentTarget.value)} data-autofocus />
          <FormProblem problem={problem} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={why.trim() === ''}>{go}</Button></div>
      </form>
    </Modal>
  );
}
