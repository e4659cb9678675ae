import { IconLink } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { pathOfLink } from '../../lib/link';
import { t } from '../../lib/strings/strings';
import type { PaletteItem } from './paletteItems';

/** The way to what a pasted link shows, whether a browser copied it or the window. */
export function useLinkItem(text: string): PaletteItem[] {
  const router = useRouter();
  return useMemo(() => {
    const rooms = Object.keys(router.routesByPath).map((path) => path.split('/')[1] ?? '').filter((room) => room !== '');
    const path = pathOfLink(text, rooms);
    if (path === null) return [];
    return [{ key: 'link', section: t.look.link.section, label: t.look.link.go, detail: path.split('?')[0], mark: <IconLink size={17} stroke={1.6} />, run: () => router.history.push(path) }];
  }, [router, text]);
}
