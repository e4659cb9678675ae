import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { parseOverlaySearch, type OverlaySearch } from '../features/coaching/overlay/overlaySearch';
import { parseLookSearch, type LookSearch } from '../features/org/chart/look/lookSearch';
import { parseViewSearch, type ViewSearch } from '../features/org/chart/view/viewSearch';
import { parseFindingSearch, type FindingSearch } from '../features/org/limits/findingFilter';
import { parsePeopleSearch } from '../features/org/people/peopleSearch';
import { parseTopologySearch } from '../features/topology/topologySearch';
import { parseCommitmentSearch } from '../features/strategy/commitments/commitmentSearch';
import { parseObjectiveSearch } from '../features/strategy/objectives/objectiveSearch';
import { parseQuerySearch, type QuerySearch } from '../features/insights/overlay/querySearch';
import { formatWorld, parseWorld } from '../lib/world';
import { CrashPage } from './CrashPage';
import { NotFound } from './NotFound';
import { Frame } from './shell/Frame';
import { lastPlace, placeAt } from './shell/place';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

// What is opened together comes together: the first room shown waits for no others than its neighbours.
const features = {
  org: () => import('../features/org/pages'),
  topology: () => import('../features/topology/pages'),
  scenarios: () => import('../features/scenarios/pages'),
  coaching: () => import('../features/coaching/pages'),
  strategy: () => import('../features/strategy/pages'),
  insights: () => import('../features/insights/pages'),
  staffing: () => import('../features/staffing/pages'),
};

const pages = {
  ChartRoom: lazyRouteComponent(() => import('./ChartRoom'), 'ChartRoom'),
  PeopleRoom: lazyRouteComponent(features.org, 'PeopleRoom'),
  PersonRoom: lazyRouteComponent(() => import('./PersonRoom'), 'PersonRoom'),
  TeamsRoom: lazyRouteComponent(features.org, 'TeamsRoom'),
  TeamRoom: lazyRouteComponent(() => import('./TeamRoom'), 'TeamRoom'),
  RolesRoom: lazyRouteComponent(features.org, 'RolesRoom'),
  RolePage: lazyRouteComponent(features.org, 'RolePage'),
  TopologyRoom: lazyRouteComponent(features.topology, 'TopologyRoom'),
  LoadPage: lazyRouteComponent(features.topology, 'LoadPage'),
  ScenariosRoom: lazyRouteComponent(features.scenarios, 'ScenariosRoom'),
  ScenarioPage: lazyRouteComponent(features.scenarios, 'ScenarioPage'),
  CompareRoom: lazyRouteComponent(features.scenarios, 'CompareRoom'),
  HistoryRoom: lazyRouteComponent(features.org, 'HistoryRoom'),
  ImportRoom: lazyRouteComponent(features.org, 'ImportRoom'),
  CoachingHome: lazyRouteComponent(() => import('./HomeRoom'), 'HomeRoom'),
  CoachingPerson: lazyRouteComponent(features.coaching, 'PersonRoom'),
  WithoutCoach: lazyRouteComponent(features.coaching, 'WithoutCoachRoom'),
  TimeRoom: lazyRouteComponent(features.coaching, 'TimeRoom'),
  MeetingRoom: lazyRouteComponent(features.coaching, 'MeetingRoom'),
  AssessPage: lazyRouteComponent(features.coaching, 'AssessPage'),
  GapsPage: lazyRouteComponent(features.coaching, 'GapsPage'),
  FeedbackPage: lazyRouteComponent(features.coaching, 'FeedbackPage'),
  TeamCompetence: lazyRouteComponent(features.coaching, 'TeamCompetence'),
  ExpectationsRoom: lazyRouteComponent(features.coaching, 'ExpectationsRoom'),
  VisionPage: lazyRouteComponent(features.strategy, 'VisionPage'),
  StrategyPage: lazyRouteComponent(features.strategy, 'StrategyPage'),
  InsightsPage: lazyRouteComponent(features.strategy, 'InsightsPage'),
  ObjectivesRoom: lazyRouteComponent(features.strategy, 'ObjectivesRoom'),
  AlignmentRoom: lazyRouteComponent(features.strategy, 'AlignmentRoom'),
  CoverageRoom: lazyRouteComponent(features.strategy, 'CoverageRoom'),
  TeamContextPage: lazyRouteComponent(features.strategy, 'TeamContextPage'),
  ObjectiveImportRoom: lazyRouteComponent(features.strategy, 'ObjectiveImportRoom'),
  CommitmentsRoom: lazyRouteComponent(features.strategy, 'CommitmentsRoom'),
  CommitmentPage: lazyRouteComponent(features.strategy, 'CommitmentPage'),
  ObjectivePage: lazyRouteComponent(features.strategy, 'ObjectivePage'),
  InsightsRoom: lazyRouteComponent(features.insights, 'InsightsRoom'),
  StaffingRoom: lazyRouteComponent(features.staffing, 'StaffingRoom'),
  OpeningPage: lazyRouteComponent(features.staffing, 'OpeningPage'),
  OnboardingPage: lazyRouteComponent(features.staffing, 'OnboardingPage'),
  CyclePage: lazyRouteComponent(features.staffing, 'CyclePage'),
  EvaluationPage: lazyRouteComponent(features.staffing, 'EvaluationPage'),
  ImprovementPage: lazyRouteComponent(features.staffing, 'ImprovementPage'),
  HeadcountPage: lazyRouteComponent(features.staffing, 'HeadcountPage'),
  ApplicationPage: lazyRouteComponent(features.staffing, 'ApplicationPage'),
  SettingsPage: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
};

/** Brings in the rooms that were not needed yet, so that they open at once, and also while the program is away. */
export function preloadPages(): void {
  for (const page of Object.values(pages)) void page.preload?.();
}

interface RootSearch {
  seat?: string | undefined;
  world?: string | undefined;
}

/**
 * The chosen seat is part of every address, because the inspector stands beside several rooms; so is the world, which
 * going from room to room keeps.
 */
const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): RootSearch => {
    const world = formatWorld(parseWorld(search['world']));
    return { seat: text(search['seat']), ...(world === undefined ? {} : { world }) };
  },
  search: { middlewares: [retainSearchParams<RootSearch>(['world'])] },
});

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  // The window loads the app at this address alone, because only there Wails lets a page speak to it, and names the place.
  validateSearch: (search: Record<string, unknown>): { at?: string | undefined } => ({ at: text(search['at']) }),
  beforeLoad: ({ search }) => { redirect({ href: placeAt(search.at) ?? lastPlace(), replace: true, throw: true }); },
});

const chart = createRoute({
  getParentRoute: () => root,
  path: '/chart',
  validateSearch: (search: Record<string, unknown>): { focus?: string | undefined } & LookSearch & ViewSearch & FindingSearch & OverlaySearch & QuerySearch => ({ focus: text(search['focus']), ...parseLookSearch(search), ...parseViewSearch(search), ...parseFindingSearch(search), ...parseOverlaySearch(search), ...parseQuerySearch(search) }),
  component: pages.ChartRoom,
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: parsePeopleSearch,
  component: pages.PeopleRoom,
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: pages.PersonRoom,
});

const teams = createRoute({
  getParentRoute: () => root,
  path: '/teams',
  validateSearch: (search: Record<string, unknown>): { archived?: boolean } => (search['archived'] === true ? { archived: true } : {}),
  component: pages.TeamsRoom,
});

const team = createRoute({
  getParentRoute: () => root,
  path: '/teams/$teamId',
  component: pages.TeamRoom,
});

// Before $teamId, which no id of a team can take for itself.
const roles = createRoute({
  getParentRoute: () => root,
  path: '/teams/roles',
  validateSearch: (search: Record<string, unknown>): { create?: true } => (search['create'] === true ? { create: true } : {}),
  component: pages.RolesRoom,
});

const role = createRoute({
  getParentRoute: () => root,
  path: '/teams/roles/$roleId',
  component: pages.RolePage,
});

const topology = createRoute({
  getParentRoute: () => root,
  path: '/topology',
  validateSearch: parseTopologySearch,
  component: pages.TopologyRoom,
});

const load = createRoute({
  getParentRoute: () => root,
  path: '/topology/load',
  component: pages.LoadPage,
});

const scenarios = createRoute({
  getParentRoute: () => root,
  path: '/scenarios',
  validateSearch: (search: Record<string, unknown>): { archived?: boolean } => (search['archived'] === true ? { archived: true } : {}),
  component: pages.ScenariosRoom,
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/compare',
  validateSearch: (search: Record<string, unknown>): { ids?: string | undefined } => ({ ids: text(search['ids']) }),
  component: pages.CompareRoom,
});

const scenario = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/$scenarioId',
  validateSearch: (search: Record<string, unknown>): { tab?: string | undefined } => ({ tab: text(search['tab']) }),
  component: pages.ScenarioPage,
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: pages.HistoryRoom,
});

const importFile = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: pages.ImportRoom,
});

const coaching = createRoute({
  getParentRoute: () => root,
  path: '/coaching',
  component: pages.CoachingHome,
});

const coachingPerson = createRoute({
  getParentRoute: () => root,
  path: '/coaching/person/$personId',
  validateSearch: (search: Record<string, unknown>): { tab?: string | undefined } => ({ tab: text(search['tab']) }),
  component: pages.CoachingPerson,
});

const withoutCoach = createRoute({
  getParentRoute: () => root,
  path: '/coaching/without-coach',
  component: pages.WithoutCoach,
});

const time = createRoute({
  getParentRoute: () => root,
  path: '/coaching/time',
  component: pages.TimeRoom,
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/coaching/one-on-one/$meetingId',
  component: pages.MeetingRoom,
});

const assess = createRoute({
  getParentRoute: () => root,
  path: '/coaching/person/$personId/assess',
  component: pages.AssessPage,
});

const gaps = createRoute({
  getParentRoute: () => root,
  path: '/coaching/person/$personId/gaps',
  component: pages.GapsPage,
});

const feedback = createRoute({
  getParentRoute: () => root,
  path: '/coaching/person/$personId/feedback',
  component: pages.FeedbackPage,
});

const teamCompetence = createRoute({
  getParentRoute: () => root,
  path: '/coaching/team',
  validateSearch: (search: Record<string, unknown>): { team?: string | undefined; seat?: string | undefined; depth?: number | undefined } => ({
    team: text(search['team']), seat: text(search['seat']), depth: Number(search['depth']) >= 1 ? Math.min(4, Math.trunc(Number(search['depth']))) : undefined,
  }),
  component: pages.TeamCompetence,
});

const expectations = createRoute({
  getParentRoute: () => root,
  path: '/coaching/expectations',
  validateSearch: (search: Record<string, unknown>): { tab?: 'competencies' | undefined; role?: string | undefined } => ({ tab: search['tab'] === 'competencies' ? 'competencies' : undefined, role: text(search['role']) }),
  component: pages.ExpectationsRoom,
});

const vision = createRoute({
  getParentRoute: () => root,
  path: '/strategy',
  validateSearch: (search: Record<string, unknown>): { vision?: string | undefined; versions?: true | undefined } => ({ vision: text(search['vision']), versions: search['versions'] === true ? true : undefined }),
  component: pages.VisionPage,
});

const strategy = createRoute({
  getParentRoute: () => root,
  path: '/strategy/plan',
  validateSearch: (search: Record<string, unknown>): { strategy?: string | undefined; versions?: true | undefined } => ({ strategy: text(search['strategy']), versions: search['versions'] === true ? true : undefined }),
  component: pages.StrategyPage,
});

const insights = createRoute({
  getParentRoute: () => root,
  path: '/strategy/insights',
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined; kind?: string | undefined } => ({ q: text(search['q']), kind: text(search['kind']) }),
  component: pages.InsightsPage,
});

const objectives = createRoute({
  getParentRoute: () => root,
  path: '/strategy/objectives',
  validateSearch: parseObjectiveSearch,
  component: pages.ObjectivesRoom,
});

const objective = createRoute({
  getParentRoute: () => root,
  path: '/strategy/objectives/$objectiveId',
  component: pages.ObjectivePage,
});

const commitments = createRoute({
  getParentRoute: () => root,
  path: '/strategy/commitments',
  validateSearch: parseCommitmentSearch,
  component: pages.CommitmentsRoom,
});

const commitment = createRoute({
  getParentRoute: () => root,
  path: '/strategy/commitments/$commitmentId',
  component: pages.CommitmentPage,
});

const insightTiles = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  component: pages.InsightsRoom,
});

const alignment = createRoute({
  getParentRoute: () => root,
  path: '/strategy/map',
  validateSearch: (search: Record<string, unknown>): { of?: string | undefined; ended?: true | undefined; troubled?: true | undefined } => ({ of: text(search['of']), ended: search['ended'] === true ? true : undefined, troubled: search['troubled'] === true ? true : undefined }),
  component: pages.AlignmentRoom,
});

const coverage = createRoute({ getParentRoute: () => root, path: '/strategy/coverage', component: pages.CoverageRoom });

const objectiveImport = createRoute({ getParentRoute: () => root, path: '/strategy/import', component: pages.ObjectiveImportRoom });

const teamContext = createRoute({ getParentRoute: () => root, path: '/teams/$teamId/context', component: pages.TeamContextPage });

const staffing = createRoute({
  getParentRoute: () => root,
  path: '/staffing',
  component: pages.StaffingRoom,
});

const opening = createRoute({
  getParentRoute: () => root,
  path: '/staffing/opening/$openingId',
  component: pages.OpeningPage,
});

const onboarding = createRoute({
  getParentRoute: () => root,
  path: '/staffing/onboarding/$onboardingId',
  component: pages.OnboardingPage,
});

const cycle = createRoute({
  getParentRoute: () => root,
  path: '/staffing/cycle/$cycleId',
  component: pages.CyclePage,
});

const evaluation = createRoute({
  getParentRoute: () => root,
  path: '/staffing/evaluation/$evaluationId',
  component: pages.EvaluationPage,
});

const improvement = createRoute({ getParentRoute: () => root, path: '/staffing/improvement/$planId', component: pages.ImprovementPage });

const headcount = createRoute({ getParentRoute: () => root, path: '/staffing/headcount/$planId', component: pages.HeadcountPage });

const application = createRoute({
  getParentRoute: () => root,
  path: '/staffing/application/$applicationId',
  component: pages.ApplicationPage,
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (search: Record<string, unknown>): { tab?: string | undefined } => ({ tab: text(search['tab']) }),
  component: pages.SettingsPage,
});

const tree = root.addChildren([
  index, chart, people, person, teams, team, roles, role, topology, load, coaching, coachingPerson, withoutCoach, time, assess, gaps, feedback, teamCompetence, meeting, expectations, scenarios, compare, scenario, history, importFile, insightTiles, settings, vision, strategy, insights, objectives, objective, commitments, commitment, staffing, opening, onboarding, cycle, evaluation, improvement, headcount, application, alignment, coverage, objectiveImport, teamContext,
]);

export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultErrorComponent: ({ error }) => <CrashPage error={error} />,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
