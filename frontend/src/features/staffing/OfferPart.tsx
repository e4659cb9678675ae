import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { useMayWrite } from '../../lib/useWorld';
import { FormProblem } from '../../ui/FormProblem';
import page from '../../ui/page.module.css';
import { keeping } from '../../lib/keeping';
import type { Application } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import { StepButton } from './StepButton';
import styles from './staffing.module.css';

/** The offers, the answer to the last one, and the hire. */
export function OfferPart({ application }: { application: Application }) {
  const words = t.staffing.application;
  const edits = useStaffingEdits();
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<'offer' | 'hire' | null>(null);
  if (application.verdict !== 'HIRE') return null;
  const underWay = mayWrite && application.state === 'ACTIVE';
  const accepted = application.offers.find((offer) => offer.state === 'ACCEPTED');
  const day = (date: string) => formatDay(date, new Date());
  return (
    <section className={page.section}>
      <h2>{words.offers}{underWay && <Button size="compact-xs" variant="default" onClick={() => setDialog('offer')}>{application.offers.length === 0 ? words.make : words.again}</Button>}</h2>
      <ul className={page.list}>
        {application.offers.map((offer) => (
          <li key={offer.id}>
            <span>{words.offer(offer.number)}</span>
            <span className={page.soft}>{[words.offerLine(day(offer.startsOn), day(offer.expiresOn)), offer.terms, offer.expired ? words.expired : words.offerState[offer.state]].filter(Boolean).join(' · ')}</span>
            {underWay && offer.state === 'SENT' && (
              <Group className={styles.right} gap={8} wrap="nowrap">
                <StepButton size="compact-xs" variant="default" run={() => edits.answer(offer.id, false)}>{words.decline}</StepButton>
                <StepButton size="compact-xs" disabled={offer.expired} run={() => edits.answer(offer.id, true)}>{words.accept}</StepButton>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {underWay && accepted && <Button mt={12} onClick={() => setDialog('hire')}>{words.hire}</Button>}
      {dialog === 'offer' && <OfferDialog application={application.id} onClose={() => setDialog(null)} />}
      {dialog === 'hire' && accepted && <HireDialog application={application} startsOn={day(accepted.startsOn)} onClose={() => setDialog(null)} />}
    </section>
  );
}

function OfferDialog({ application, onClose }: { application: string; onClose: () => void }) {
  const words = t.staffing.application;
  const edits = useStaffingEdits();
  const [startsOn, setStartsOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [terms, setTerms] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.offer({ application, startsOn, expiresOn, terms: terms.trim() || null }), onClose, ['startsOn', 'expiresOn', 'terms']);
  return (
    <Modal opened onClose={onClose} title={words.make} {...keeping(startsOn + expiresOn + terms !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextInput type="date" label={words.starts} value={startsOn} error={errorOf('startsOn')} onChange={(event) => setStartsOn(event.currentTarget.value)} data-autofocus />
          <TextInput type="date" label={words.expires} value={expiresOn} error={errorOf('expiresOn')} onChange={(event) => setExpiresOn(event.currentTarget.value)} />
          <Textarea label={words.terms} autosize minRows={2} maxLength={10_000} value={terms} error={errorOf('terms')} onChange={(event) => setTerms(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={startsOn === '' || expiresOn === ''}>{words.offerGo}</Button></div>
      </form>
    </Modal>
  );
}

function HireDialog({ application, startsOn, onClose }: { application: Application; startsOn: string; onClose: () => void }) {
  const words = t.staffing.application;
  const edits = useStaffingEdits();
  const { problem, busy, submit } = useSubmit(() => edits.hire(application.id), onClose);
  return (
    <Modal opened onClose={onClose} title={words.hireTitle(application.candidate.name)}>
      <form onSubmit={submit}>
        <p>{words.hireText(application.position?.title ?? '', startsOn)}</p>
        <FormProblem problem={problem} />
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} data-autofocus>{words.hire}</Button></div>
      </form>
    </Modal>
  );
}
