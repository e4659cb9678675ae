import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parsePeopleSearch } from '../features/org/people/peopleSearch';
import { CrashPage } from './CrashPage';
import { NotFound } from './NotFound';
import { Frame } from './shell/Frame';
import { lastPlace } from './shell/place';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The chosen seat is part of every address, because the inspector stands beside several rooms. */
const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): { seat?: string | undefined } => ({ seat: text(search['seat']) }),
});

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => { redirect({ href: lastPlace(), replace: true, throw: true }); },
});

const chart = createRoute({
  getParentRoute: () => root,
  path: '/chart',
  validateSearch: (search: Record<string, unknown>): { focus?: string | undefined } => ({ focus: text(search['focus']) }),
  component: lazyRouteComponent(() => import('../features/org/chart/ChartRoom'), 'ChartRoom'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: parsePeopleSearch,
  component: lazyRouteComponent(() => import('../features/org/people/PeopleRoom'), 'PeopleRoom'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../features/org/people/PersonPage'), 'PersonPage'),
});

const teams = createRoute({
  getParentRoute: () => root,
  path: '/teams',
  validateSearch: (search: Record<string, unknown>): { archived?: boolean } => (search['archived'] === true ? { archived: true } : {}),
  component: lazyRouteComponent(() => import('../features/org/teams/TeamsRoom'), 'TeamsRoom'),
});

const team = createRoute({
  getParentRoute: () => root,
  path: '/teams/$teamId',
  component: lazyRouteComponent(() => import('../features/org/teams/TeamPage'), 'TeamPage'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: lazyRouteComponent(() => import('../features/org/history/HistoryRoom'), 'HistoryRoom'),
});

const importFile = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/org/import/ImportRoom'), 'ImportRoom'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsRoom'), 'SettingsRoom'),
});

const tree = root.addChildren([index, chart, people, person, teams, team, history, importFile, settings]);

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
