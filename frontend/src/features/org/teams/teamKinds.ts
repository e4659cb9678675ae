import type { TeamKind } from '../../../gql/graphql';

/** Every kind of team, in the order that menus show. */
export const teamKinds = ['TEAM', 'DEPARTMENT', 'GROUP', 'COMMITTEE'] as const satisfies readonly TeamKind[];
