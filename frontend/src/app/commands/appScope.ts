import type { Edits } from '../../lib/edits';
import { createScope } from '../../lib/commands/scope';
import type { Preferences } from '../../lib/preferences';
import type { Store } from '../../lib/store';
import type { World, Worlds } from '../../lib/world';

/** What the frame can open over the room. */
export type FrameDialog = 'palette' | 'help' | 'worlds' | 'date' | 'scenario' | 'who' | 'viewAs' | 'export';

/** What commands of the whole app act on. The frame provides it. */
export interface AppActions {
  readonly edits: Edits;
  readonly preferences: Store<Preferences>;
  readonly open: (path: string) => void;
  readonly leaveTo: (path: string) => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly worlds: Worlds;
  readonly goToWorld: (world: World) => void;
  readonly openDialog: (dialog: FrameDialog) => void;
  readonly setColorScheme: (scheme: 'light' | 'dark' | 'auto') => void;
}

export const appScope = createScope<AppActions>('app');
