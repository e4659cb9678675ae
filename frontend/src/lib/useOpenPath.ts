import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useWorld } from './useWorld';
import { pathIn } from './world';

/** Goes to a path of the app in the world that is open. */
export function useOpenPath(): (path: string) => void {
  const { history } = useRouter();
  const world = useWorld();
  return useCallback((path) => history.push(pathIn(world, path)), [history, world]);
}
