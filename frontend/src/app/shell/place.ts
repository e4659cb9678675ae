import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { browserStorage } from '../../lib/preferences';

const key = 'cadre.place';

/** Remembers the address, so that a restart comes back to where one was. */
export function useRememberPlace(): void {
  const href = useRouterState({ select: (state) => state.location.href });
  useEffect(() => {
    try {
      browserStorage()?.setItem(key, href);
    } catch (error) {
      console.info('The place is not kept on this machine.', error);
    }
  }, [href]);
}

/** Where the app was left last time; the chart at first. */
export function lastPlace(): string {
  try {
    return placeAt(browserStorage()?.getItem(key)) ?? '/chart';
  } catch {
    return '/chart';
  }
}

/** An address of our own, other than the one that leads to the last place; null for any other text. */
export function placeAt(address: string | null | undefined): string | null {
  return address && /^\/[^/\\?]/.test(address) ? address : null;
}
