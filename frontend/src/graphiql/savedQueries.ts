import { createStore } from '../lib/store';
import type { FigureKind } from '../ui/figures/Figure';
import { send } from './room';

/** A query that the workspace keeps by name. */
export interface SavedQuery {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly query: string;
  readonly visualisation: FigureKind;
  readonly tile: boolean;
  readonly value: string | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

const fields = 'id name title description query visualisation tile value atLeast atMost';

/** The saved query that was opened last, for the form that saves. */
export const opened = createStore<SavedQuery | null>(null);

/** What is saved; undefined until it was read. */
export const savedQueries = createStore<readonly SavedQuery[] | undefined>(undefined);

export async function readSaved(): Promise<readonly SavedQuery[]> {
  const { data } = await send<{ org: { savedQueries: SavedQuery[] } }>(`query Saved { org { savedQueries { ${fields} } } }`);
  const list = data?.org.savedQueries ?? [];
  savedQueries.set(list);
  return list;
}

/** What is to be saved. */
export type Draft = Omit<SavedQuery, 'id'>;

/** Saves a query, in the place of one that is given; answers what was wrong with it, or null. */
export async function keep(draft: Draft, replaces: SavedQuery | undefined): Promise<string | null> {
  const { errors } = replaces
    ? await send('mutation Keep($input: UpdateSavedQueryInput!) { updateSavedQuery(input: $input) { savedQuery { id } } }', { input: { savedQuery: replaces.id, ...draft, description: draft.description ?? '' } })
    : await send('mutation Keep($input: SaveQueryInput!) { saveQuery(input: $input) { savedQuery { id } } }', { input: draft });
  if (errors?.[0]) return errors[0].message;
  await readSaved();
  return null;
}

/** Takes a saved query away; the room of history brings it back. */
export async function remove(query: SavedQuery): Promise<string | null> {
  const { errors } = await send('mutation Remove($input: RemoveSavedQueryInput!) { removeSavedQuery(input: $input) { removed } }', { input: { savedQuery: query.id } });
  if (errors?.[0]) return errors[0].message;
  opened.set(null);
  await readSaved();
  return null;
}
