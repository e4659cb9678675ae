import { createClient, fetchExchange, subscriptionExchange, type Client } from '@urql/core';
import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import fragmentMatcher from '../../gql/possibleTypes';
import { eyesHeader } from '../eyes';
import type { Live } from '../live';
import type { Store } from '../store';

/** Types that are part of their parent and have no id of their own. */
export const embedded = [
  'ImportCandidate', 'HealthCause',
  'PersonConnection', 'PersonEdge', 'PositionConnection', 'PositionEdge', 'TeamConnection', 'TeamEdge', 'RoleConnection', 'RoleEdge',
  'ChangesetConnection', 'ChangesetEdge', 'ChangeConnection', 'ChangeEdge', 'ChangePage', 'PageInfo', 'FieldChange', 'Duty', 'SearchHit',
  'SeatAggregate', 'SeatGroup', 'PersonAggregate', 'PersonGroup', 'TeamAggregate', 'TeamGroup', 'ObjectiveAggregate', 'ObjectiveGroup', 'GroupKey', 'Measure', 'MeasureCount', 'SeriesPoint', 'SavedQueryVariable', '_Service',
  'Metrics', 'SpanCount', 'LayerCount', 'TeamMetrics', 'RoleMetrics', 'LocationMetrics', 'Viewer', 'Workspace',
  'Chart', 'ChartSeat', 'ChartPerson', 'ChartHolder', 'ChartTeam', 'ChartRole', 'ChartLine', 'ChangeEvent',
  'Timeline', 'TimelineMark', 'ScenarioChangeset', 'ScenarioWave', 'HoldingArea', 'ScenarioShare', 'ScenarioReview', 'ScenarioConflict', 'ApplyPlan',
  'ScenarioDiff', 'DiffCounts', 'SeatMove', 'SeatRename', 'SeatChange', 'PersonMove', 'TeamDiff', 'MembershipDiff', 'SpanChange', 'Consequence',
  'TopologyMap', 'TopologyFinding', 'InteractionConnection', 'InteractionEdge', 'DependencyConnection', 'DependencyEdge', 'ProductAreaConnection', 'ProductAreaEdge',
  'Finding', 'MovePreview', 'Limit', 'LimitThresholds', 'ObjectiveConnection', 'ObjectiveEdge', 'Rollup', 'RollupPart', 'CheckInAlert',
  'Expectation', 'CompetenceGap', 'CompetenceCourse', 'CoursePoint', 'CompetenceMap', 'CompetenceRow', 'CompetenceLack', 'CompetenceAverage', 'CompetenceChange', 'CompetencePart',
  'CoachingHome', 'HomeOneOnOne', 'CoachedPerson', 'CoachingMetric', 'CoachingSeat', 'FocusProposal', 'OneOnOneSlot', 'ConfidentialEvent', 'NoteKey',
  'LeaderTime', 'TimeTarget', 'TimeTerm', 'LeaderWeek', 'CalendarPreview', 'CalendarEntry',
  'Version', 'StrategyLack', 'StrategySpread', 'InsightConnection', 'InsightEdge', 'AlignmentLevel', 'AlignmentStep', 'Coverage', 'CoverageRow', 'CoverageCell', 'CrowdedTeam',
  'Collaboration', 'CollaborationCell', 'ObjectiveImportPreview', 'ObjectiveImportColumn', 'ObjectiveImportRow', 'TeamContext', 'Contact', 'TopologyScore',
  'Staffing', 'Stage', 'Score', 'Vacancy', 'ReplacementPreview', 'Orphan', 'BenchSeat', 'StaffingNumbers', 'StageConversion', 'SourceConversion', 'PersonOnboarding', 'PerformanceCount',
  'WebhookAttempt',
  'CommitmentConnection', 'CommitmentEdge', 'CommitmentAnswer', 'CommitmentSignature', 'CommitmentLack', 'CommitmentFinding', 'CommitmentRatio',
  'SuccessionCover', 'PersonWork', 'EvaluationDue', 'ImprovementIssue', 'ImprovementGround', 'HeadcountLine', 'TeamLoads', 'TeamLoad', 'LoadItemScore', 'LoadOption', 'TeamStructure', 'HeadcountCoverage', 'HeadcountRow', 'PersonLeaving', 'Unfinished', 'Losses', 'Ramp', 'OnboardingTemplate', 'TemplateStep',
  'ImportPreview', 'ImportFormat', 'ImportColumn', 'ImportCount', 'ImportPlan', 'ImportPlanRow', 'ImportProblem',
] as const;

/**
 * The client of everything but the chart: normalised by id, and read anew whenever a new revision is heard of.
 *
 * What an edit changes beyond the rows that it answers (counts, orders, spans up the chain) is the server's to know,
 * so a revision makes all of `org` in its world stale; what is on screen stays there until the fresh answer replaces it.
 */
export function createGraphQLClient(live: Pick<Live, 'onRevision'>, scenarios: Pick<Store<number>, 'subscribe'>): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: 'same-origin', headers: eyesHeader() }),
    exchanges: [
      cacheExchange({
        possibleTypes: fragmentMatcher.possibleTypes,
        keys: Object.fromEntries(embedded.map((name) => [name, () => null])),
        updates: { Subscription: { revised: (result: { revised?: unknown }, _args: unknown, cache: Cache) => forgetWorld(cache, result.revised) } },
      }),
      subscriptionExchange({ forwardSubscription: () => ({ subscribe: (sink) => tellRevisions(live, scenarios, sink.next) }) }),
      fetchExchange,
    ],
  });
}

/**
 * Everything hangs below the organisation, so that without it nothing of an older revision can be reached. Moments
 * stay as they were. A scenario also tells how far live has gone on, so that any revision makes it stale. Which person
 * the viewer is follows live: people come and go, and the demo company brings somebody to look at it as.
 */
function forgetWorld(cache: Cache, revised: unknown): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'scenario' || fieldName === 'scenarios' || (fieldName === 'viewer' && revised === liveName)) cache.invalidate('Query', fieldName, args);
    if (fieldName !== 'org' || (args?.['scenario'] ?? liveName) !== revised || (revised === liveName && args?.['asOf'])) continue;
    const org = cache.resolve('Query', fieldName, args);
    if (typeof org === 'string') cache.invalidate(org);
  }
}

/** What live is called where scenarios have their ids. */
const liveName = 'live';

/** Each world that was revised, and what was done to scenarios as such, as a result of the client-side subscription `revised`, which the server never sees. */
function tellRevisions(live: Pick<Live, 'onRevision'>, scenarios: Pick<Store<number>, 'subscribe'>, next: (result: { data: { revised: string } }) => void) {
  const stops = [live.onRevision((scenario) => next({ data: { revised: scenario ?? liveName } })), scenarios.subscribe(() => next({ data: { revised: 'scenarios' } }))];
  return { unsubscribe: () => stops.forEach((stop) => stop()) };
}

/** Keeps the cache listening. Returns the function that stops it. */
export function followRevisions(client: Client): () => void {
  const { unsubscribe } = client.subscription('subscription Revised { revised }', {}).subscribe(() => undefined);
  return unsubscribe;
}
