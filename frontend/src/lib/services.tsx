import type { Client } from '@urql/core';
import { createContext, useContext, type ReactNode } from 'react';
import type { Command } from './commands/command';
import type { Scopes } from './commands/scope';
import type { Confidential } from './confidential';
import type { Edits } from './edits';
import type { Live } from './live';
import type { Page } from './page';
import type { Platform } from './platform';
import type { Preferences } from './preferences';
import type { Vault } from './sealing/vault';
import type { StatusLine } from './status';
import type { Store } from './store';
import type { Worlds } from './world';

/** Everything that lives as long as the app does. Made once in app/main.tsx, and by each test anew. */
export interface Services {
  readonly platform: Platform;
  readonly preferences: Store<Preferences>;
  readonly status: StatusLine;
  readonly page: Page;
  readonly scopes: Scopes;
  readonly commands: readonly Command[];
  readonly client: Client;
  readonly worlds: Worlds;
  readonly live: Live;
  readonly edits: Edits;
  /** Counts what was done to scenarios, as far as this client knows. Who shows one reads it anew when it goes up. */
  readonly scenarios: Store<number>;
  /** Tells when something that is not open to everyone may have changed. */
  readonly confidential: Confidential;
  /** The key of the viewer's private notes, while they are open. */
  readonly vault: Vault;
}

const Context = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <Context value={services}>{children}</Context>;
}

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('useServices is called outside of ServicesProvider');
  return services;
}
