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

/** Where the app was left last time; the chart at first. Only addresses of our own are taken. */
export function lastPlace(): string {
  try {
    const kept = browserStorage()?.getItem(key) ?? '';
    return /^\/(?!\/)/.test(kept) && kept !== '/' ? kept : '/chart';
  } catch {
    return '/chart';
  }
}
