import { IconHeartHandshake, IconListDetails } from '@tabler/icons-react';
import { defineCommand, type Command } from '../../../lib/commands/command';
import { createScope } from '../../../lib/commands/scope';
import { t } from '../../../lib/strings/strings';
import { overlayKinds, type OverlayKind } from './overlaySearch';

/** What commands of the overlays act on, while a chart is on screen. */
export interface OverlayActions {
  readonly kind: OverlayKind | undefined;
  readonly show: (kind: OverlayKind | undefined) => void;
  readonly next: () => void;
  readonly toggleList: () => void;
}

export const overlayScope = createScope<OverlayActions>('overlay');
const words = t.overlay;

/** Each overlay of coaching; O takes the next one, and after the last none. */
export const overlayCommands: readonly Command[] = [
  defineCommand(overlayScope, { id: 'overlay.next', label: words.next, group: 'view', icon: IconHeartHandshake, shortcuts: ['O'], run: (overlay) => overlay.next() }),
  defineCommand(overlayScope, { id: 'overlay.list', label: words.toggleList, group: 'view', icon: IconListDetails, shortcuts: ['Shift+O'], canRun: ({ kind }) => kind !== undefined, run: (overlay) => overlay.toggleList() }),
  ...[undefined, ...overlayKinds].map((kind) => defineCommand(overlayScope, {
    id: `overlay.${kind ?? 'none'}`, label: words.kind[kind ?? 'none'].command, group: 'view' as const, icon: IconHeartHandshake,
    canRun: (overlay) => overlay.kind !== kind, run: (overlay) => overlay.show(kind),
  })),
];
