import { useEffect, useMemo } from 'react';
import { currentEyes } from '../../../lib/eyes';
import { useServices } from '../../../lib/services';
import { useLookAs } from '../../../lib/useLookAs';
import { useWho } from '../../../ui/WhoYouAre';
import type { FrameDialog } from '../../commands/appScope';
import { eyesScope, ownerScope } from '../../commands/identityCommands';

/** Lets the commands of identity run for whom they are. */
export function useIdentityScopes(openDialog: (dialog: FrameDialog) => void): void {
  const { scopes } = useServices();
  const { mayChoose } = useWho();
  const lookAs = useLookAs();
  const looking = currentEyes() !== null;
  const owner = useMemo(() => ({ who: () => openDialog('who'), viewAs: () => openDialog('viewAs') }), [openDialog]);
  const eyes = useMemo(() => ({ leave: () => void lookAs(null) }), [lookAs]);
  useEffect(() => (mayChoose ? scopes.provide(ownerScope, owner) : undefined), [scopes, mayChoose, owner]);
  useEffect(() => (looking ? scopes.provide(eyesScope, eyes) : undefined), [scopes, looking, eyes]);
}
