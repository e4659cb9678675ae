import { Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CandidateSource } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { keeping } from '../../lib/keeping';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

// Who works here is named as who they are, which this dialog cannot do yet.
const sources = (Object.keys(t.staffing.source) as CandidateSource[]).filter((source) => source !== 'INTERNAL');

/** A new candidate in the first stage. */
export function CandidateDialog({ opening, onClose }: { opening: string; onClose: () => void }) {
  const words = t.staffing.candidate;
  const edits = useStaffingEdits();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [source, setSource] = useState<CandidateSource>('REFERRAL');
  const [consentUntil, setConsentUntil] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.add({ opening, name: name.trim(), email: email.trim() || null, source, consentUntil: consentUntil || null }), onClose, ['name', 'email', 'consentUntil']);
  return (
    <Modal opened onClose={onClose} title={words.title} {...keeping(name + email !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextInput label={words.name} maxLength={300} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
          <TextInput label={words.email} type="email" maxLength={320} value={email} error={errorOf('email')} onChange={(event) => setEmail(event.currentTarget.value)} />
          <NativeSelect label={words.source} value={source} onChange={(event) => setSource(sources.find((known) => known === event.currentTarget.value) ?? 'REFERRAL')} data={sources.map((value) => ({ value, label: t.staffing.source[value] }))} />
          <TextInput label={words.consent} type="date" value={consentUntil} error={errorOf('consentUntil')} onChange={(event) => setConsentUntil(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={name.trim() === ''}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
