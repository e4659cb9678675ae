import { Kind, parse } from 'graphql';

/** How many pages of an answer are read at most: 100 with 100 rows each. */
export const mostPages = 100;

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A page of a list, and where it goes on. */
interface Page {
  readonly edges: readonly unknown[];
  readonly next: string | null;
}

/** Whether a query can be asked for its next page: as with `cadre query`, it declares `$after: Cursor` and hands it on. */
export function isPaged(query: string): boolean {
  try {
    return parse(query).definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && (definition.variableDefinitions ?? []).some(({ variable }) => variable.name.value === 'after'));
  } catch {
    return false; // the server says what is wrong with it
  }
}

function isPage(value: Members): value is Members & { readonly edges: readonly unknown[]; readonly pageInfo: Members } {
  return Array.isArray(value['edges']) && isObject(value['pageInfo']);
}

/** The first list of an answer that says where it goes on; null where none does. */
export function pageIn(data: unknown): Page | null {
  if (!isObject(data)) return null;
  if (isPage(data)) {
    const { hasNextPage, endCursor } = data.pageInfo;
    return { edges: data.edges, next: hasNextPage === true && typeof endCursor === 'string' ? endCursor : null };
  }
  for (const member of Object.values(data)) {
    const found = pageIn(member);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a list on the way to the numbers of an answer has more pages, or an aggregate more groups, than it tells. */
export function isCut(data: unknown, path: readonly string[]): boolean {
  if (Array.isArray(data)) return data.some((element) => isCut(element, path));
  const [next, ...rest] = path;
  if (!isObject(data) || next === undefined) return false;
  const { pageInfo, groupCount } = data;
  const below = data[next];
  if (next === 'edges' && isObject(pageInfo) && pageInfo['hasNextPage'] === true) return true;
  return (typeof groupCount === 'number' && Array.isArray(below) && below.length < groupCount) || isCut(below, rest);
}

/** An answer with all rows that were read in the place of those of its first page, and whether that is all of them. */
export function withRows(data: unknown, edges: readonly unknown[], cut = false): unknown {
  let placed = false;
  const place = (value: unknown): unknown => {
    if (placed || !isObject(value)) return value;
    if (isPage(value)) {
      placed = true;
      return { ...value, edges, pageInfo: { ...value.pageInfo, hasNextPage: cut } };
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, place(member)]));
  };
  return place(data);
}

/** An answer with the rows of all its pages, and whether there are more than were read. */
export interface Whole {
  readonly data: unknown;
  readonly cut: boolean;
}

/** Asks for a query page after page, tells how many rows have come, and stops at the bound or where a page leads to itself. */
export async function readPages(ask: (after: string | null) => Promise<unknown>, onRows: (rows: number) => void, most = mostPages): Promise<Whole> {
  const first = await ask(null);
  const page = pageIn(first);
  if (page === null || page.next === null) return { data: first, cut: false };
  const edges = [...page.edges];
  let next: string | null = page.next;
  for (let pages = 1; next !== null && pages < most; pages += 1) {
    onRows(edges.length);
    const further: Page | null = pageIn(await ask(next));
    if (further === null || further.next === next) return { data: withRows(first, edges, true), cut: true };
    edges.push(...further.edges);
    next = further.next;
  }
  return { data: withRows(first, edges, next !== null), cut: next !== null };
}
