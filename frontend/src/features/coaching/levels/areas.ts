import type { CompetencyArea } from '../../../gql/graphql';

/** The parts of the work, in the order in which they are talked about: knowledge is the ground of the rest. */
export const areas = ['PRODUCT_KNOWLEDGE', 'PROCESS', 'PEOPLE', 'STRATEGY', 'MANAGEMENT'] as const satisfies readonly CompetencyArea[];
