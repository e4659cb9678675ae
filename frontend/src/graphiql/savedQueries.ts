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
}

const fields = 'id name title description query visualisation tile';

/** What is saved; undefined until it was read. */
export const savedQueries = createStore<readonly SavedQuery[] | undefined>(undefined);

export async function readSaved(): Promise<readonly SavedQuery[]> {
  const { data } = await send<{ org: { savedQueries: SavedQuery[] } }>(`query Saved { org { savedQueries { ${fields} } } }`);
  const list = data?.org.savedQueries ?? [];
  savedQueries.set(list);
  return list;
}

/** What is to be saved. */
export interface Draft {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly visualisation: FigureKind;
  readonly tile: boolean;
}

/** Saves a query, in the place of one that is given; answers what was wrong with it, or null. */
export async function keep(draft: Draft, replaces: SavedQuery | undefined): Promise<string | null> {
  const { errors } = replaces
    ? await send('mutation Keep($input: UpdateSavedQueryInput!) { updateSavedQuery(input: $input) { savedQuery { id } } }', { input: { savedQuery: replaces.id, ...draft } })
    : await send('mutation Keep($input: SaveQueryInput!) { saveQuery(input: $input) { savedQuery { id } } }', { input: draft });
  if (errors?.[0]) return errors[0].message;
  await readSaved();
  return null;
}
