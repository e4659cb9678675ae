import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InteractionFieldsFragment } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { interactionSentence } from './linkWords';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

interface Props {
  interaction: InteractionFieldsFragment;
  revision: number;
  onClose: () => void;
}

/** Until when an interaction goes on, and why. */
export function ExtendDialog({ interaction, revision, onClose }: Props) {
  const words = t.topology.dialog;
  const edits = useTopologyEdits();
  const [seen] = useState(revision);
  const [expiresOn, setExpiresOn] = useState('');
  const [reason, setReason] = useState('');
  const { problem, busy, submit } = useSubmit(() => edits.extend({ interaction: interaction.id, expectedRevision: edits.expecting(seen), expiresOn, reason: reason.trim() }), onClose);
  return (
    <Modal opened onClose={onClose} title={words.extend}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={styles.soft}>{interactionSentence(interaction)}. {words.extendText}</p>
          <TextInput type="date" label={words.newEnd} value={expiresOn} error={problem?.field === 'input.expiresOn' ? problem.message : undefined} onChange={(event) => setExpiresOn(event.currentTarget.value)} data-autofocus />
          <Textarea label={words.why} autosize minRows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          {problem && problem.field !== 'input.expiresOn' && <p className={styles.problem} role="alert">{problem.message} {problem.advice}</p>}
        </Stack>
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={expiresOn === '' || reason.trim() === ''}>{words.extendGo}</Button></div>
      </form>
    </Modal>
  );
}

/** What came of an interaction that ends today. */
export function EndDialog({ interaction, revision, onClose }: Props) {
  const words = t.topology.dialog;
  const edits = useTopologyEdits();
  const [seen] = useState(revision);
  const [outcome, setOutcome] = useState('');
  const { problem, busy, submit } = useSubmit(() => edits.end({ interaction: interaction.id, expectedRevision: edits.expecting(seen), outcome: outcome.trim() || null }), onClose);
  return (
    <Modal opened onClose={onClose} title={words.end}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={styles.soft}>{interactionSentence(interaction)}: {interaction.purpose}</p>
          {interaction.exitCriterion && <p className={styles.soft}>{words.exit} {interaction.exitCriterion}</p>}
          <Textarea label={words.outcome} autosize minRows={2} maxLength={2000} value={outcome} onChange={(event) => setOutcome(event.currentTarget.value)} data-autofocus />
          {problem && <p className={styles.problem} role="alert">{problem.message} {problem.advice}</p>}
        </Stack>
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy}>{words.endGo}</Button></div>
      </form>
    </Modal>
  );
}
