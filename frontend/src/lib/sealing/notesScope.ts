import { createScope } from '../commands/scope';
import type { Vault } from './vault';

/** What commands of private notes act on. The frame provides it while they are open. */
export const notesScope = createScope<Vault>('notes');
