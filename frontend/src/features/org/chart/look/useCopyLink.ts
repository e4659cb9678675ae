import { useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import { useServices } from '../../../../lib/services';
import { t } from '../../../../lib/strings/strings';
import { linkTo } from '../../../../lib/link';
import { type ChartLook, mostFoldsInLink, writeLook, writePlace } from './lookSearch';
import { placeOf } from './place';

/** Copies a link to exactly what is looked at; where the clipboard is closed, it is shown to be copied by hand. */
export function useCopyLink(engine: ChartEngine | null, look: ChartLook) {
  const { platform, status } = useServices();
  const router = useRouter();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = useCallback(() => {
    if (!engine) return;
    const folds = engine.folds.seenRule;
    const untold = folds.except.length - mostFoldsInLink;
    const { href } = router.buildLocation({ to: '/chart', search: { ...router.state.location.search, ...writeLook(look), ...writePlace(folds, placeOf(engine)) } });
    const link = linkTo(platform, href);
    void Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
      () => status.set({ text: untold > 0 ? t.look.link.copiedInPart(untold) : t.look.link.copied, tone: 'done' }),
      () => setByHand(link),
    );
  }, [engine, look, platform, router, status]);
  return { copy, byHand, onClose: useCallback(() => setByHand(null), []) };
}
