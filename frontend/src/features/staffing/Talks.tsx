import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';
import { useMayWrite } from '../../lib/useWorld';
import { SearchPicker } from '../../ui/SearchPicker';
import page from '../../ui/page.module.css';
import { ScorecardForm } from './ScorecardForm';
import type { Application, Talk } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import styles from './staffing.module.css';

/** Who talks to the candidate, and whose scorecard is missing. */
export function Talks({ application }: { application: Application }) {
  const words = t.staffing.application;
  const edits = useStaffingEdits();
  const [planning, setPlanning] = useState(false);
  const [writing, setWriting] = useState<Talk | null>(null);
  const mayWrite = useMayWrite();
  const open = mayWrite && application.state === 'ACTIVE' && application.verdict === null;
  const plan = (interviewer: string) => {
    setPlanning(false);
    void edits.plan({ application: application.id, interviewer });
  };
  return (
    <section className={page.section}>
      <h2>{words.interviews}{application.hires && open && !planning && <Button size="compact-xs" variant="default" onClick={() => setPlanning(true)}>{words.plan}</Button>}</h2>
      {planning && <SearchPicker kind="PERSON" label={words.plan} placeholder={words.planHint} onPick={(picked) => plan(picked.id)} onLeave={() => setPlanning(false)} />}
      {application.interviews.length === 0 ? <p className={page.soft}>{words.interviewsNone}</p> : (
        <ul className={page.list}>
          {application.interviews.map((talk) => (
            <li key={talk.id}>
              <span>{talk.ledBy?.name}</span>
              <span className={page.soft}>{words.on(formatDay(talk.plannedOn, new Date()))} · {talk.scored ? words.scored : words.owed}</span>
              {application.hires && open && !talk.scored && <Button className={styles.right} size="compact-xs" variant="default" aria-label={words.cancelOf(talk.ledBy?.name ?? '')} onClick={() => void edits.cancelTalk({ interview: talk.id })}>{words.cancelTalk}</Button>}
              {talk.mine && !talk.scored && open && <Button className={application.hires ? undefined : styles.right} size="compact-xs" onClick={() => setWriting(talk)}>{words.write}</Button>}
            </li>
          ))}
        </ul>
      )}
      {writing && <ScorecardForm talk={writing} name={application.candidate.name} onClose={() => setWriting(null)} />}
    </section>
  );
}
