import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../lib/format/dates';
import { graphql } from '../../lib/graphql/document';
import { asProblem } from '../../lib/graphql/problem';
import { request } from '../../lib/graphql/request';
import { useServices } from '../../lib/services';
import { t } from '../../lib/strings/strings';
import { useOpenPath } from '../../lib/useOpenPath';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import page from '../../ui/page.module.css';
import { openingPath, staffingPath } from './paths';
import type { Application } from './staffingDocument';
import { CorrectDialog } from './CorrectDialog';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

const EverythingDocument = graphql(`
  query CandidateEverything($id: ID!) { application(id: $id) { id candidate { id everything } } }
`);

/** What is kept on a candidate: until when, all of it as a file for them, and the end of it. */
export function CandidateData({ application, mayWrite }: { application: Application; mayWrite: boolean }) {
  const words = t.candidateData;
  const { platform } = useServices();
  const [erasing, setErasing] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const { candidate, opening } = application;
  const day = formatDay(candidate.consentUntil, new Date());
  const save = async () => {
    try {
      const { application: found } = await request(EverythingDocument, { id: application.id });
      const text = found?.candidate.everything;
      if (text) await platform.saveFile(words.file(candidate.name), new Blob([text], { type: 'application/json' }));
      return { ok: true as const };
    } catch (error) {
      const problem = asProblem(error);
      if (!problem) throw error;
      return { ok: false as const, problem };
    }
  };
  const { rest, busy, submit } = useSubmit(save, () => undefined);
  return (
    <section className={page.section}>
      <h2>{words.title}</h2>
      <p className={page.soft}>{candidate.consentStated ? words.until(day) : opening?.state === 'OPEN' ? words.open : words.after(day)}</p>
      {candidate.consentEndsSoon && <p className={styles.late}>{words.soon(day)}</p>}
      <div className={styles.form}>
        {mayWrite && <Button variant="default" onClick={() => setCorrecting(true)}>{words.correct}</Button>}
        <Button variant="default" loading={busy} onClick={submit}>{words.get}</Button>
        {mayWrite && <Button variant="default" onClick={() => setErasing(true)}>{words.erase}</Button>}
      </div>
      <FormProblem problem={rest} />
      {correcting && <CorrectDialog application={application} onClose={() => setCorrecting(false)} />}
      {erasing && <EraseDialog application={application} onClose={() => setErasing(false)} />}
    </section>
  );
}

function EraseDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const words = t.candidateData;
  const edits = useStaffingEdits();
  const open = useOpenPath();
  const { problem, busy, submit } = useSubmit(() => edits.erase(application.id), () => open(application.opening ? openingPath(application.opening.id) : staffingPath));
  return (
    <Modal opened onClose={onClose} title={words.eraseTitle(application.candidate.name)}>
      <form onSubmit={submit}>
        <p>{words.eraseText}</p>
        <p className={page.soft}>{words.eraseLimits}</p>
        <FormProblem problem={problem} />
        <div className={styles.actions}><Button variant="default" data-autofocus onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy}>{words.eraseGo}</Button></div>
      </form>
    </Modal>
  );
}
