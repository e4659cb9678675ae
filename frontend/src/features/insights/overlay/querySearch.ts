/** By which saved query cards are coloured, as the address has it: a link to the view says it too. */
export interface QuerySearch {
  readonly query?: string | undefined;
}

/** Reads an address that anyone may have typed. */
export function parseQuerySearch(search: Readonly<Record<string, unknown>>): QuerySearch {
  const { query } = search;
  return typeof query === 'string' && query !== '' ? { query } : {};
}
