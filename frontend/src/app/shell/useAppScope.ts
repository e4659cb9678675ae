import { useMantineColorScheme } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useProvideScope } from '../../lib/commands/useCommands';
import { useServices } from '../../lib/services';
import { appScope, type AppActions } from '../commands/appScope';

export type FrameDialog = 'palette' | 'help' | null;

/** Provides what the app's own commands act on, and holds which of the frame's dialogs is open. */
export function useAppScope(): { dialog: FrameDialog; close: () => void } {
  const { edits, preferences } = useServices();
  const router = useRouter();
  const { setColorScheme } = useMantineColorScheme();
  const [dialog, setDialog] = useState<FrameDialog>(null);

  const actions = useMemo<AppActions>(() => ({
    edits,
    preferences,
    setColorScheme,
    open: (path) => router.history.push(path),
    leaveTo: (path) => { window.location.assign(path); },
    back: () => router.history.back(),
    forward: () => router.history.forward(),
    openPalette: () => setDialog('palette'),
    openHelp: () => setDialog('help'),
  }), [edits, preferences, setColorScheme, router]);
  useProvideScope(appScope, actions);

  return { dialog, close: () => setDialog(null) };
}
