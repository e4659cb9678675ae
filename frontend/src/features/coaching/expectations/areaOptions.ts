import type { CompetencyArea } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';

/** The parts of the work, as a field offers them. */
export const areaOptions = (['PRODUCT_KNOWLEDGE', 'PROCESS', 'STRATEGY', 'PEOPLE', 'MANAGEMENT'] as const satisfies readonly CompetencyArea[])
  .map((value) => ({ value, label: t.expectations.area[value] }));
