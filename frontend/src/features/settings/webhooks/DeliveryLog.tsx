import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconRefresh } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { Moment } from '../../../ui/Moment';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { useWebhookEdits } from './webhookEdits';
import { useDeliveries, type Delivery } from './useDeliveries';
import styles from './webhooks.module.css';

const words = t.webhooks.log;
const icons = { DELIVERED: IconCircleCheck, RETRYING: IconRefresh, WAITING: IconClock, FAILED: IconAlertTriangle } as const;

/** What was sent, the latest first, and how each attempt went. It is read anew when `stirred` changes. */
export function DeliveryLog({ webhook, name, stirred, onChanged }: { webhook: string; name: string; stirred: string; onChanged: () => void }) {
  const [again, setAgain] = useState(0);
  const { deliveries, problem, refresh } = useDeliveries(webhook, `${stirred} ${again}`);
  const edits = useWebhookEdits(useCallback(() => { setAgain((times) => times + 1); onChanged(); }, [onChanged]));
  if (problem && !deliveries) return <ProblemState problem={problem} onRetry={refresh} />;
  if (!deliveries) return <LoadingRows rows={3} />;
  if (deliveries.length === 0) return <p className={styles.soft}>{words.none}</p>;
  return (
    <>
      <ul className={styles.log} aria-label={words.label(name)}>{deliveries.map((each) => <Item key={each.id} delivery={each} onAgain={() => void edits.redeliver(each.id)} />)}</ul>
      <p className={styles.soft}>{words.kept}</p>
    </>
  );
}

function Item({ delivery: { type, revision, state, createdAt, attempts }, onAgain }: { delivery: Delivery; onAgain: () => void }) {
  const Icon = icons[state];
  const last = attempts.at(-1);
  const what = revision == null ? words.test : words.revision(revision);
  const again = state === 'RETRYING' ? words.now : words.again;
  return (
    <li>
      <div className={styles.delivery}>
        <span className={styles.state} data-state={state}><Icon size={14} stroke={1.8} aria-hidden="true" />{words.state[state]}</span>
        <span className={styles.type} title={type}>{type}</span>
        <span className={styles.soft}>{what}</span>
        <span className={styles.soft}><Moment at={last?.at ?? createdAt} /></span>
        <span className={styles.figure}>{last && [last.status ?? null, words.took(last.duration)].filter((part) => part !== null).join(' · ')}</span>
        <Button variant="subtle" size="compact-xs" disabled={state === 'WAITING'} aria-label={t.webhooks.of(again, what)} onClick={onAgain}>{again}</Button>
      </div>
      {last && (attempts.length > 1 || last.error || last.answer) && (
        <details className={styles.attempts} open={state === 'FAILED' || state === 'RETRYING'}>
          <summary aria-label={words.details(attempts.length, what)}>{words.attempts(attempts.length)}</summary>
          <ol reversed>{attempts.toReversed().map((attempt) => (
            <li key={attempt.at}>
              <span className={styles.soft}><Moment at={attempt.at} /> · {words.took(attempt.duration)}</span> {attempt.error ?? words.state.DELIVERED}
              {attempt.answer && <pre aria-label={words.answer}>{attempt.answer}</pre>}
            </li>
          ))}</ol>
        </details>
      )}
    </li>
  );
}
