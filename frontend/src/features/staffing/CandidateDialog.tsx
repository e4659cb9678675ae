import { Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CandidateSource } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { keeping } from '../../lib/keeping';
import { PersonChoice } from '../../ui/PersonChoice';
import type { Picked } from '../../ui/SearchPicker';
import controls from '../../ui/controls.module.css';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

const sources = Object.keys(t.staffing.source) as CandidateSource[];

/** A new candidate in the first stage. */
export function CandidateDialog({ opening, onClose }: { opening: string; onClose: () => void }) {
  const words = t.staffing.candidate;
  const edits = useStaffingEdits();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [source, setSource] = useState<CandidateSource>('REFERRAL');
  const [consentUntil, setConsentUntil] = useState('');
  const [who, setWho] = useState<Picked | null>(null);
  const within = source === 'INTERNAL';
  const called = within ? (who?.label ?? '') : name.trim();
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.add({ opening, name: called, email: within ? null : email.trim() || null, source, person: within ? (who?.id ?? null) : null, consentUntil: consentUntil || null }),
    onClose,
    ['name', 'email', 'person', 'consentUntil'],
  );
  return (
    <Modal opened onClose={onClose} title={words.title} {...keeping(name + email !== '' || who !== null)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {within ? (
            <div>
              <div className={controls.label}>{words.who}</div>
              <PersonChoice label={words.who} placeholder={words.whoHint} change={words.whoChange} value={who} without={[]} onChange={setWho} />
              {errorOf('person') && <p className={styles.refused} role="alert">{errorOf('person')}</p>}
              <p className={styles.soft}>{words.whoText}</p>
            </div>
          ) : (
            <>
              <TextInput label={words.name} maxLength={300} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
              <TextInput label={words.email} type="email" maxLength={320} value={email} error={errorOf('email')} onChange={(event) => setEmail(event.currentTarget.value)} />
            </>
          )}
          <NativeSelect label={words.source} value={source} onChange={(event) => setSource(sources.find((known) => known === event.currentTarget.value) ?? 'REFERRAL')} data={sources.map((value) => ({ value, label: t.staffing.source[value] }))} />
          <TextInput label={words.consent} type="date" value={consentUntil} error={errorOf('consentUntil')} onChange={(event) => setConsentUntil(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={called === ''}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
