import { Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import objective from '../objectives/objectives.module.css';
import { ReasonDialog, useReason } from '../useReason';
import { StateMark } from './CommitmentLine';
import type { Commitment } from './CommitmentPage';
import { isOpen } from './commitmentSearch';
import { useCommitmentEdits } from './useCommitmentEdits';
import styles from './commitments.module.css';

const words = t.commitments;

/** What is promised, how far it is, for when, and how it ends. */
export function CommitmentHead({ commitment, revision }: { commitment: Commitment; revision: number }) {
  const edits = useCommitmentEdits();
  const { ask, dialog } = useReason(commitment.state === 'COMMITTED', words.page.asked);
  const { state } = commitment;
  const open = isOpen(state);
  const day = (date: string) => formatDay(date, new Date());
  return (
    <header className={objective.head}>
      <div className={page.head}>
        <h1 className={page.grow}>{open ? <InlineText large label={words.page.titleOf} value={commitment.title} version={revision} onSave={(title, seen = revision) => ask((reason) => edits.revise({ commitment: commitment.id, title, reason }, seen))} /> : commitment.title}</h1>
        <EndButtons commitment={commitment} />
      </div>
      <p className={objective.marks}>
        <StateMark state={state} />
        {commitment.dueOn && <span>{state === 'DISCOVERY' ? words.due(day(commitment.dueOn)) : words.page.promisedFor(day(commitment.dueOn))}</span>}
        {!commitment.dueOn && commitment.neededBy && <span>{words.needed(day(commitment.neededBy))}</span>}
        {commitment.endedOn && <span className={objective.soft}>{words.page.ended(words.state[state], day(commitment.endedOn))}</span>}
        {commitment.atRisk && <span className={styles.warn}><IconAlertTriangle size={13} aria-hidden="true" />{words.atRisk}</span>}
      </p>
      {commitment.riskReasons.length > 0 && <ul className={objective.reasons} aria-label={words.page.riskReasons}>{commitment.riskReasons.map((reason) => <li key={reason}>{sayDays(reason)}</li>)}</ul>}
      {commitment.because && <><h3 className={objective.soft}>{state === 'DECLINED' ? words.page.declined : words.page.withdrawn}</h3><p className={objective.prose}>{commitment.because}</p></>}
      {dialog}
    </header>
  );
}

/** How a commitment ends: kept or broken, or never given. */
function EndButtons({ commitment: { id, state, committedOn } }: { commitment: Commitment }) {
  const edits = useCommitmentEdits();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState<'decline' | 'withdraw' | null>(null);
  const deliver = useSubmit(() => edits.deliver(id), () => undefined);
  const broken = useSubmit(() => edits.break({ commitment: id }), () => undefined);
  const given = committedOn !== null;
  if (readOnly !== null || !isOpen(state)) return null;
  return (
    <>
      {given && <Button variant="default" loading={broken.busy} onClick={broken.submit}>{words.promise.breakGo}</Button>}
      {state === 'COMMITTED' && <Button loading={deliver.busy} onClick={deliver.submit}>{words.promise.deliver}</Button>}
      {!given && (
        <Menu position="bottom-end">
          <Menu.Target><Button variant="default" aria-label={words.promise.more} px={8}><IconDots size={16} aria-hidden="true" /></Button></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setAsking('decline')}>{words.promise.decline}</Menu.Item>
            <Menu.Item onClick={() => setAsking('withdraw')}>{words.promise.withdraw}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <ReasonDialog title={words.promise.declineTitle} label={words.promise.because} go={words.promise.declineGo} run={asking === 'decline' ? (because) => edits.decline(id, because) : null} onDone={() => setAsking(null)} />
      <ReasonDialog title={words.promise.withdrawTitle} label={words.promise.because} go={words.promise.withdrawGo} run={asking === 'withdraw' ? (because) => edits.withdraw(id, because) : null} onDone={() => setAsking(null)} />
    </>
  );
}
