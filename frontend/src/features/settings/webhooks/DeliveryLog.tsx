import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconRefresh } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import type { WebhookLogQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { Moment } from '../../../ui/Moment';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { useWebhookEdits } from './webhookEdits';
import { useLooking } from './useLooking';
import styles from './webhooks.module.css';

const LogDocument = graphql(`
  query WebhookLog($id: ID!) {
    webhook(id: $id) { id deliveries(first: 200) { id type revision state createdAt attempts { at status duration error answer } } }
  }
`);

type Delivery = NonNullable<WebhookLogQuery['webhook']>['deliveries'][number];

const words = t.webhooks.log;
const icons = { DELIVERED: IconCircleCheck, RETRYING: IconRefresh, WAITING: IconClock, FAILED: IconAlertTriangle } as const;

/** What was sent, the latest first, and how each attempt went. */
export function DeliveryLog({ webhook, name, onChanged }: { webhook: string; name: string; onChanged: () => void }) {
  const [{ data, error }, execute] = useQuery({ query: LogDocument, variables: { id: webhook }, requestPolicy: 'cache-and-network' });
  const refresh = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useLooking(refresh);
  const edits = useWebhookEdits(useCallback(() => { refresh(); onChanged(); }, [refresh, onChanged]));
  const deliveries = data?.webhook?.deliveries;
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={refresh} />;
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
