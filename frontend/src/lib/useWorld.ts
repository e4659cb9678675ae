import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useServices } from './services';
import { useStore } from './store';
import { currentEyes } from './eyes';
import { formatWorld, isNow, parseWorld, type World } from './world';

/** The world that the address names. */
export function useWorld(): World {
  const param = useSearch({ from: '__root__', select: (search) => search.world });
  return useMemo(() => parseWorld(param), [param]);
}

/** Why nothing can be changed in this world, in words; null where it can. */
export function useReadOnly(): string | null {
  return useStore(useServices().worlds.readOnly);
}

/** Whether one may write about people here: they are coached as they are now, and nobody writes through somebody's eyes. */
export function useMayWrite(): boolean {
  return isNow(useWorld()) && currentEyes() === null;
}

/** Goes to a world and stays in the room. Steps through time replace the address, so that the way back stays short. */
export function useGoToWorld(): (world: World, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback((world, { replace = false } = {}) => {
    void navigate({ to: '.', search: (previous) => ({ ...previous, world: formatWorld(world) }), replace });
  }, [navigate]);
}
