import type { ChartModel } from './ChartModel';
import { type DimensionContext, NO_VALUE } from './dimensions';
import { facetOf } from './facet';

/** By slot: the team that siblings stand together by. */
export function teamGroups(model: ChartModel, context: DimensionContext): Int32Array {
  const { values, codes } = facetOf(model, 'team', context);
  const none = values.findIndex(({ key }) => key === NO_VALUE);
  return codes.map((code) => (code === none ? 0 : code + 1));
}
