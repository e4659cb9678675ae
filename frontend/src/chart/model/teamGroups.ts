import type { ChartModel } from './ChartModel';
import { type DimensionContext, NO_VALUE } from './dimensions';
import { facetOf } from './facet';

/** By slot: the team that siblings stand together by. */
export function teamGroups(model: ChartModel, context: DimensionContext): Int32Array {
  const { values, codes } = facetOf(model, 'team', context);
  const none = values.findIndex(({ key }) => key === NO_VALUE);
  // An assistant stands beside the line to the others, in no box with them.
  return codes.map((code, slot) => (code === none || model.rows[slot]?.assistant ? 0 : code + 1));
}
