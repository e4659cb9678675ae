import { useMantineColorScheme } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useProvideScope } from '../../lib/commands/useCommands';
import { notesScope } from '../../lib/sealing/notesScope';
import { useServices } from '../../lib/services';
import { useStore } from '../../lib/store';
import { useGoToWorld } from '../../lib/useWorld';
import { pathIn } from '../../lib/world';
import { appScope, type AppActions, type FrameDialog } from '../commands/appScope';

/** Provides what the app's own commands act on, and holds which of the frame's dialogs is open. */
export function useAppScope(): { dialog: FrameDialog | null; setDialog: (dialog: FrameDialog | null) => void; close: () => void } {
  const { edits, preferences, worlds } = useServices();
  const router = useRouter();
  const goToWorld = useGoToWorld();
  const { setColorScheme } = useMantineColorScheme();
  const [dialog, setDialog] = useState<FrameDialog | null>(null);

  const actions = useMemo<AppActions>(() => ({
    edits,
    preferences,
    setColorScheme,
    open: (path) => router.history.push(pathIn(worlds.current.get(), path)),
    leaveTo: (path) => { window.location.assign(path); },
    back: () => router.history.back(),
    forward: () => router.history.forward(),
    worlds,
    goToWorld,
    openDialog: setDialog,
  }), [edits, preferences, worlds, goToWorld, setColorScheme, router]);
  useProvideScope(appScope, actions);
  useNotesScope();

  return { dialog, setDialog, close: () => setDialog(null) };
}

/** Lets the command that locks private notes run while they are open. */
function useNotesScope(): void {
  const { scopes, vault } = useServices();
  const { open } = useStore(vault.state);
  useEffect(() => (open ? scopes.provide(notesScope, vault) : undefined), [scopes, vault, open]);
}
