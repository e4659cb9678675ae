import { Button } from '@mantine/core';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { SecretDialog } from './SecretDialog';
import { useLooking } from './useLooking';
import { WebhookDialog } from './WebhookDialog';
import { WebhookItem } from './WebhookItem';
import styles from './webhooks.module.css';

const WebhooksDocument = graphql(`
  query Webhooks { webhooks { id state behind failures ...WebhookItem } }
`);

const words = t.webhooks;

/** Who is told of changes, and how that goes. */
export function WebhooksTab() {
  const [{ data, error }, execute] = useQuery({ query: WebhooksDocument, requestPolicy: 'cache-and-network' });
  const refresh = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  // What was read last stays while the server is away: a form that is open keeps what was typed.
  const [webhooks, setWebhooks] = useState(data?.webhooks);
  if (data && data.webhooks !== webhooks) setWebhooks(data.webhooks);
  useLooking(refresh, webhooks?.some(({ state, behind, failures }) => state === 'ACTIVE' && (behind > 0 || failures > 0)) ?? false);
  const problem = error && !data ? problemOfCombined(error) : null;
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const add = <Button leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <>
      {problem && !webhooks && <ProblemState problem={problem} onRetry={refresh} />}
      {problem && webhooks && <p className={styles.away} role="alert">{problem.message}</p>}
      {!problem && !webhooks && <LoadingRows rows={4} />}
      {webhooks?.length === 0 && <EmptyState title={words.emptyTitle} icon={<IconWebhook size={32} stroke={1.3} />} actions={add}>{words.emptyText}</EmptyState>}
      {webhooks && webhooks.length > 0 && (
        <>
          <div className={styles.top}><p className={styles.intro}>{words.intro} {words.guide}</p>{add}</div>
          <ul className={styles.list} aria-label={words.list}>{webhooks.map((each) => <WebhookItem key={each.id} webhook={each} onSecret={setSecret} onChanged={refresh} />)}</ul>
        </>
      )}
      {adding && <WebhookDialog onClose={() => setAdding(false)} onSecret={setSecret} onChanged={refresh} />}
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}
