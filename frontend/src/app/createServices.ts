import { createScopes } from '../lib/commands/scope';
import { createConfidential } from '../lib/confidential';
import { createEdits } from '../lib/edits';
import { createGraphQLClient } from '../lib/graphql/client';
import { createLive } from '../lib/live';
import { createPage } from '../lib/page';
import { createPlatform, type Platform } from '../lib/platform';
import { browserStorage, createPreferences } from '../lib/preferences';
import { lockWhenIdle } from '../lib/sealing/idleLock';
import { browserKeyStore } from '../lib/sealing/keyStore';
import { keychainSource, passphraseSource } from '../lib/sealing/keySource';
import { createPassphraseCipher } from '../lib/sealing/passphraseCipher';
import { createVault, type Vault } from '../lib/sealing/vault';
import type { Services } from '../lib/services';
import { createStore } from '../lib/store';
import { createStatusLine } from '../lib/status';
import { createWorlds } from '../lib/world';
import { registry } from './commands/registry';

/** Wires everything that lives as long as the app does. The only place that knows how the parts fit. */
export function createServices(): Services {
  const platform = createPlatform();
  const status = createStatusLine();
  const worlds = createWorlds();
  const live = createLive(platform);
  const scenarios = createStore(0);
  const confidential = createConfidential(platform);
  return {
    platform,
    status,
    worlds,
    live,
    page: createPage(),
    preferences: createPreferences(browserStorage()),
    scopes: createScopes(),
    commands: registry,
    client: createGraphQLClient(live, scenarios),
    edits: createEdits({ status, worlds, onRevision: (scenario, revision) => live.of(scenario).heardOf(revision), onConfidential: confidential.changed }),
    scenarios,
    confidential,
    vault: createNoteVault(platform),
  };
}

/** On a page that others could have changed on its way, no key is let in: the vault offers no place for one. */
function createNoteVault({ keychain, inWindow }: Platform): Vault {
  const vault = createVault(!inWindow && !window.isSecureContext ? {} : {
    ...(keychain ? { keychain: keychainSource(keychain) } : {}),
    passphrase: passphraseSource(browserKeyStore(), createPassphraseCipher()),
  });
  lockWhenIdle(vault, window);
  return vault;
}
