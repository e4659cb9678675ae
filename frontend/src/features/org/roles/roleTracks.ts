import type { RoleTrack } from '../../../gql/graphql';

/** In the order in which they are offered. */
export const roleTracks = ['IC', 'PC', 'PL', 'MIXIN'] as const satisfies readonly RoleTrack[];
