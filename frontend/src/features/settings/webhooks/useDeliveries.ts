import { useCallback, useEffect, useRef, useState } from 'react';
import type { WebhookLogQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { useServices } from '../../../lib/services';
import { isPending, mostDeliveries, newsOf, withNews } from './deliveries';
import { useLooking } from './useLooking';

const LogDocument = graphql(`
  query WebhookLog($id: ID!, $first: Int!) {
    webhook(id: $id) { id deliveries(first: $first) { id type revision state createdAt attempts { at status duration error answer } } }
  }
`);

export type Delivery = NonNullable<WebhookLogQuery['webhook']>['deliveries'][number];

/** The log of a webhook as it goes on: read whole once, then only what is new or still under way. */
export function useDeliveries(webhook: string, stirred: string) {
  const { client } = useServices();
  const [{ deliveries, problem }, set] = useState<{ readonly deliveries: readonly Delivery[] | null; readonly problem: Problem | null }>({ deliveries: null, problem: null });
  const known = useRef<readonly Delivery[] | null>(null);
  const asking = useRef(false);
  const look = useCallback(async () => {
    if (asking.current) return; // the answer that is under way tells
    asking.current = true;
    for (let first = newsOf(known.current); ; first = mostDeliveries) {
      const { data, error } = await client.query(LogDocument, { id: webhook, first }, { requestPolicy: 'network-only' }).toPromise();
      const merged = data ? withNews(known.current, data.webhook?.deliveries ?? [], first) : known.current;
      if (merged === null && data) continue;
      known.current = merged;
      set({ deliveries: merged, problem: error ? problemOfCombined(error) : null });
      break;
    }
    asking.current = false;
  }, [client, webhook]);
  const refresh = useCallback(() => void look(), [look]);
  useEffect(refresh, [refresh, stirred]);
  useLooking(refresh, deliveries?.some(isPending) ?? false, stirred);
  return { deliveries, problem, refresh };
}
