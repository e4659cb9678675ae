import { ActionIcon, Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeyResultFieldsFragment, ObjectiveState } from '../../../gql/graphql';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { Told } from '../../../ui/Told';
import { CheckInForm } from './CheckInForm';
import { CheckInTable } from './CheckInTable';
import { EditKeyResultForm } from './KeyResultForm';
import { showAmount, showScore } from './showAmount';
import { Sparkline } from './Sparkline';
import { useObjectiveEdits } from './useObjectiveEdits';
import { useReason } from '../useReason';
import styles from './objectives.module.css';

const words = t.objectives.keyResult;

/** One number: from where to where, how it went, and the check-in. */
export function KeyResultCard({ keyResult: k, revision, state, readOnly, mayCheckIn }: { keyResult: KeyResultFieldsFragment; revision: number; state: ObjectiveState; readOnly: boolean; mayCheckIn: boolean }) {
  const edits = useObjectiveEdits();
  const underWay = state === 'ACTIVE' || state === 'CLOSING';
  const { ask, dialog } = useReason(underWay, t.objectives.page.asked);
  const [checking, setChecking] = useState(false);
  const [listing, setListing] = useState(false);
  const [editing, setEditing] = useState(false);
  const number = (value: number) => showAmount(value, k.unit);
  if (editing && !readOnly) return <EditKeyResultForm keyResult={k} revision={revision} underWay={underWay} onDone={() => setEditing(false)} />;
  return (
    <article className={styles.card} aria-label={k.metric}>
      <header className={styles.cardHead}>
        <h3>{k.metric}</h3>
        <Told className={styles.badge} why={words.kindText[k.kind]}>{words.kinds[k.kind]}</Told>
        {k.score != null && <span className={styles.badge}>{words.score(showScore(k.score))}</span>}
        {!readOnly && <ActionIcon size={24} aria-label={words.edit(k.metric)} onClick={() => setEditing(true)}><IconPencil size={14} aria-hidden="true" /></ActionIcon>}
        {!readOnly && !underWay && <CloseButton size="sm" aria-label={words.remove(k.metric)} onClick={() => void ask((reason) => edits.removeKeyResult(k.id, reason))} />}
      </header>
      {k.lint.length > 0 && <p className={styles.warn}><IconAlertTriangle size={14} aria-hidden="true" />{words.output(k.lint.map((word) => `“${word}”`).join(', '))}</p>}
      <div className={styles.numbers}>
        <dl>
          <div><dt>{words.baseline}</dt><dd>{number(k.baseline)}</dd></div>
          {k.commit != null && <div><dt>{words.commit}</dt><dd>{number(k.commit)}</dd></div>}
          <div><dt>{words.target}</dt><dd>{number(k.target)}</dd></div>
          {k.stretch != null && <div><dt>{words.stretch}</dt><dd>{number(k.stretch)}</dd></div>}
          <div data-now><dt>{words.now}</dt><dd>{k.latest ? number(k.latest.value) : words.notYet}</dd></div>
        </dl>
        {k.checkIns.length > 0 && <Sparkline name={k.metric} unit={k.unit} baseline={k.baseline} target={k.target} points={k.checkIns} />}
      </div>
      {k.alerts.map((alert) => <p key={alert.kind} className={styles.warn}><IconAlertTriangle size={14} aria-hidden="true" />{sayDays(alert.text)}</p>)}
      <footer className={styles.cardFoot}>
        {k.latest && <span>{words.confidence(k.latest.confidence)}</span>}
        {k.nextCheckInOn && <span>{words.due(formatDay(k.nextCheckInOn, new Date()))}</span>}
        {k.source !== '' && <span>{k.source}</span>}
        {k.checkInCount > 0 && <button type="button" className={styles.textButton} aria-expanded={listing} onClick={() => setListing(!listing)}>{words.history(k.checkInCount)}</button>}
        {underWay && mayCheckIn && !checking && <Button size="compact-sm" variant="default" aria-label={t.objectives.checkIn.openOf(k.metric)} onClick={() => setChecking(true)}>{t.objectives.checkIn.open}</Button>}
      </footer>
      {checking && <CheckInForm keyResult={k} onDone={() => setChecking(false)} />}
      {listing && <CheckInTable metric={k.metric} unit={k.unit} checkIns={k.checkIns} />}
      {dialog}
    </article>
  );
}
