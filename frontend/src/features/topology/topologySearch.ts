/** What the address of the map says: whom one follows and what is shown. */
export interface TopologySearch {
  readonly team?: string | undefined;
  readonly mode?: string | undefined;
  readonly type?: string | undefined;
  readonly group?: string | undefined;
  /** Whether the load of the teams is laid over the map. */
  readonly load?: true | undefined;
  readonly links?: 'interactions' | 'dependencies' | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function parseTopologySearch(search: Record<string, unknown>): TopologySearch {
  const links = search['links'];
  return { team: text(search['team']), mode: text(search['mode']), type: text(search['type']), group: text(search['group']), load: search['load'] === true ? true : undefined, links: links === 'interactions' || links === 'dependencies' ? links : undefined };
}
