import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { ExceptionDialog, type ExceptionAsked } from './ExceptionDialog';
import { useLimitEdits } from './limitEdits';
import { useLimits } from './limitsDocument';
import { RecordedBy } from './RecordedBy';
import { subjectName } from './SeatFindings';
import { useExceptions, type Exception } from './useExceptions';
import styles from './table.module.css';

/** Everything that may cross a limit, with why and until when, those that have ended included. */
export function ExceptionList() {
  const words = t.limits.exceptions;
  const { exceptions, problem, retry } = useExceptions();
  const readOnly = useReadOnly() !== null;
  const [asking, setAsking] = useState<ExceptionAsked | null>(null);
  return (
    <section className={page.section} aria-labelledby="exceptions">
      <h2 id="exceptions">
        <span>{words.title}</span>
        {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setAsking({})}>{words.add}</Button>}
      </h2>
      <p className={styles.intro}>{words.text}</p>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && !exceptions && <LoadingRows rows={2} />}
      {exceptions?.length === 0 && <p className={page.soft}>{words.none}</p>}
      {exceptions && exceptions.length > 0 && <ul className={styles.exceptions} aria-label={words.list}>{exceptions.map((exception) => <Item key={exception.id} exception={exception} onChange={setAsking} />)}</ul>}
      {asking && <ExceptionDialog asked={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Item({ exception, onChange }: { exception: Exception; onChange: (asked: ExceptionAsked) => void }) {
  const words = t.limits.exceptions;
  const edits = useLimitEdits();
  const { titleOf } = useLimits();
  const readOnly = useReadOnly() !== null;
  const { id, rule, subject, why, until, current } = exception;
  const name = subjectName(exception);
  const day = until ? formatDay(until, new Date()) : null;
  const change = () => onChange({ rule, why, until, ...(subject ? { subject: { id: subject.id, name } } : {}) });
  return (
    <li data-lapsed={!current || undefined}>
      <div className={styles.grow}>
        <div className={styles.head}><Subject exception={exception} name={name} /> <span>{titleOf(rule)}</span></div>
        <p>{why}</p>
        <div className={styles.by}><span>{day === null ? words.forGood : current ? words.untilDay(day) : words.lapsed(day)}</span><RecordedBy id={id} /></div>
      </div>
      {!readOnly && (
        <div className={styles.actions}>
          {(subject ?? rule === 'LAYERS') && <Button variant="subtle" size="compact-xs" aria-label={words.changeOf(name)} onClick={change}>{words.change}</Button>}
          <Button variant="subtle" size="compact-xs" aria-label={words.withdrawOf(name, titleOf(rule))} onClick={() => void edits.withdrawException(id)}>{words.withdraw}</Button>
        </div>
      )}
    </li>
  );
}

/** The way to who or what may cross the limit. */
function Subject({ exception: { subject }, name }: { exception: Exception; name: string }) {
  switch (subject?.__typename) {
    case 'Position': return <Link className={page.link} to="/chart" search={{ seat: subject.id }}><strong>{name}</strong></Link>;
    case 'Team': return <Link className={page.link} to="/teams/$teamId" params={{ teamId: subject.id }}><strong>{name}</strong></Link>;
    case 'Person': return <Link className={page.link} to="/people/$personId" params={{ personId: subject.id }}><strong>{name}</strong></Link>;
    case undefined: return <strong>{name}</strong>;
  }
}
