import { isLate, type Route } from './mapTypes';

/** More ways than these at once are a grey surface that says nothing, and take seconds to draw. */
export const mostRoutes = 1500;

/**
 * The ways that are drawn of those in sight: all where they can be told apart; else those of the team that is followed,
 * then those that are past their day, and then as many others as there is room for.
 */
export function drawnRoutes(routes: readonly Route[], strong: ReadonlySet<string> | null): readonly Route[] {
  if (routes.length <= mostRoutes) return routes;
  if (strong !== null) return routes.filter(({ link }) => strong.has(link.id));
  const late = routes.filter(({ link }) => isLate(link)).slice(0, mostRoutes);
  return [...late, ...routes.filter(({ link }) => !isLate(link)).slice(0, mostRoutes - late.length)];
}
