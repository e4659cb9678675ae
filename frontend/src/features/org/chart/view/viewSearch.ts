import type { OrderDirection } from '../../../../gql/graphql';

/** The ways to look at the same seats. */
export const chartViews = ['chart', 'table', 'matrix'] as const;
export type ChartViewKind = (typeof chartViews)[number];

/** What the address says of the view: which one it is, and how the rows of the table are ordered. */
export interface ViewSearch {
  readonly view?: Exclude<ChartViewKind, 'chart'> | undefined;
  readonly by?: string | undefined;
  readonly dir?: OrderDirection | undefined;
}

/** Reads an address that anyone may have typed: what is not understood is left out. */
export function parseViewSearch(search: Record<string, unknown>): ViewSearch {
  const view = search['view'];
  return {
    view: view === 'table' || view === 'matrix' ? view : undefined,
    by: typeof search['by'] === 'string' && search['by'] !== '' ? search['by'] : undefined,
    dir: search['dir'] === 'DESC' ? 'DESC' : undefined,
  };
}
