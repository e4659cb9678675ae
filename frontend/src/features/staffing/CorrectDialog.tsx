import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { keeping } from '../../lib/keeping';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import type { Application } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

/** Corrects what is kept on a candidate, or notes until when they agreed to be kept now. */
export function CorrectDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const words = t.candidateData;
  const edits = useStaffingEdits();
  const { candidate } = application;
  const stated = candidate.consentStated ? candidate.consentUntil : '';
  const [name, setName] = useState(candidate.name);
  const [email, setEmail] = useState(candidate.email ?? '');
  const [until, setUntil] = useState(stated);
  const renamed = name.trim() !== candidate.name;
  const readdressed = email.trim() !== (candidate.email ?? '');
  const renewed = until !== '' && until !== stated;
  const change = { ...(renamed ? { name: name.trim() } : {}), ...(readdressed ? { email: email.trim() || null } : {}), ...(renewed ? { consentUntil: until } : {}) };
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.correct({ application: application.id, ...change }), onClose, ['name', 'email', 'consentUntil']);
  return (
    <Modal opened onClose={onClose} title={words.correctTitle(candidate.name)} {...keeping(renamed || readdressed || renewed)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {!candidate.person && <TextInput label={t.staffing.candidate.name} maxLength={300} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />}
          <TextInput label={t.staffing.candidate.email} type="email" maxLength={320} value={email} error={errorOf('email')} onChange={(event) => setEmail(event.currentTarget.value)} />
          <TextInput label={t.staffing.candidate.consent} type="date" value={until} error={errorOf('consentUntil')} description={words.correctConsent} onChange={(event) => setUntil(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={name.trim() === '' || !(renamed || readdressed || renewed)}>{words.correctGo}</Button></div>
      </form>
    </Modal>
  );
}
