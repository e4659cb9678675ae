import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { pathIn } from '../../../lib/world';
import { useWorld } from '../../../lib/useWorld';

export const coachingPath = '/coaching';
export const withoutCoachPath = '/coaching/without-coach';
export const timePath = '/coaching/time';
export const personPath = (person: string): string => `/coaching/person/${person}`;
export const assessPath = (person: string): string => `${personPath(person)}/assess`;
export const meetingPath = (meeting: string): string => `/coaching/one-on-one/${meeting}`;
export const gapsPath = (person: string): string => `${personPath(person)}/gaps`;

/** Goes to a path of the app in the world that is open. */
export function useOpenPath(): (path: string) => void {
  const { history } = useRouter();
  const world = useWorld();
  return useCallback((path) => history.push(pathIn(world, path)), [history, world]);
}
