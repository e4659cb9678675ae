import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { pathIn } from '../../../lib/world';
import { useWorld } from '../../../lib/useWorld';

export const objectivesPath = '/strategy/objectives';
export const objectivePath = (objective: string): string => `${objectivesPath}/${objective}`;

/** Goes to a path of the app in the world that is open. */
export function useOpen(): (path: string) => void {
  const { history } = useRouter();
  const world = useWorld();
  return useCallback((path) => history.push(pathIn(world, path)), [history, world]);
}
