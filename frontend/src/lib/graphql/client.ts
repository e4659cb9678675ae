import { createClient, fetchExchange, subscriptionExchange, type Client } from '@urql/core';
import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import type { Store } from '../store';

/** Types that are part of their parent and have no id of their own. */
const embedded = [
  'PersonConnection', 'PersonEdge', 'PositionConnection', 'PositionEdge', 'TeamConnection', 'TeamEdge', 'RoleConnection', 'RoleEdge',
  'ChangesetConnection', 'ChangesetEdge', 'ChangeConnection', 'ChangeEdge', 'ChangePage', 'PageInfo', 'FieldChange', 'Duty', 'SearchHit',
  'Metrics', 'SpanCount', 'LayerCount', 'TeamMetrics', 'RoleMetrics', 'LocationMetrics', 'Viewer', 'Workspace',
  'Chart', 'ChartSeat', 'ChartPerson', 'ChartHolder', 'ChartTeam', 'ChartRole', 'ChartLine', 'ChangeEvent',
  'Timeline', 'TimelineMark', 'ScenarioChangeset', 'ScenarioWave', 'HoldingArea', 'ScenarioShare', 'ScenarioReview', 'ScenarioConflict', 'ApplyPlan',
  'ScenarioDiff', 'DiffCounts', 'SeatMove', 'SeatRename', 'SeatChange', 'PersonMove', 'TeamDiff', 'MembershipDiff', 'SpanChange', 'Consequence',
  'ImportPreview', 'ImportFormat', 'ImportColumn', 'ImportCount', 'ImportPlan', 'ImportPlanRow', 'ImportProblem',
] as const;

/**
 * The client of everything but the chart: normalised by id, and read anew whenever a new revision is heard of.
 *
 * What an edit changes beyond the rows that it answers (counts, orders, spans up the chain) is the server's to know,
 * so a revision makes all of `org` stale; what is on screen stays there until the fresh answer replaces it.
 */
export function createGraphQLClient(revision: Store<number>): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(embedded.map((name) => [name, () => null])),
        updates: { Subscription: { revision: (_result: unknown, _args: unknown, cache: Cache) => forgetOrg(cache) } },
      }),
      subscriptionExchange({ forwardSubscription: () => ({ subscribe: (sink) => tellRevisions(revision, sink.next) }) }),
      fetchExchange,
    ],
  });
}

/** Everything hangs below the organisation, so that without it nothing of an older revision can be reached. */
function forgetOrg(cache: Cache): void {
  const org = cache.resolve('Query', 'org');
  if (typeof org === 'string') cache.invalidate(org);
}

/** Each new revision as a result of the client-side subscription `revision`, which the server never sees. */
function tellRevisions(revision: Store<number>, next: (result: { data: { revision: number } }) => void) {
  return { unsubscribe: revision.subscribe(() => next({ data: { revision: revision.get() } })) };
}

/** Keeps the cache listening. Returns the function that stops it. */
export function followRevisions(client: Client): () => void {
  const { unsubscribe } = client.subscription('subscription Revision { revision }', {}).subscribe(() => undefined);
  return unsubscribe;
}
