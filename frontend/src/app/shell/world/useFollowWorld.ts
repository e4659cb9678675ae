import { useEffect, useLayoutEffect } from 'react';
import { dayOf, formatDay, formatDayAndTime } from '../../../lib/format/dates';
import { currentEyes } from '../../../lib/eyes';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useWorld } from '../../../lib/useWorld';
import { isSameWorld, type World } from '../../../lib/world';
import { useScenario, type OpenScenario } from './useScenario';

/** Brings what lives outside of components to the world of the address: edits, commands and the line of changes. */
export function useFollowWorld(): void {
  const { worlds, live } = useServices();
  const world = useWorld();
  const { scenario } = useScenario();
  const reason = whyReadOnly(world, scenario);
  useLayoutEffect(() => {
    worlds.current.set((before) => (isSameWorld(before, world) ? before : world));
    worlds.readOnly.set(reason);
  }, [worlds, world, reason]);
  useEffect(() => live.enter(world.scenario), [live, world.scenario]);
}

function whyReadOnly(world: World, scenario: OpenScenario | null): string | null {
  const eyes = currentEyes();
  if (eyes) return t.identity.readOnly(eyes.name);
  if (world.asOf !== null) return world.scenario === null ? t.world.readOnlyMoment(formatDayAndTime(world.asOf)) : t.world.readOnlyWaves;
  if (scenario === null) return null;
  if (scenario.state === 'APPLIED' || scenario.state === 'ARCHIVED') return t.world.readOnlyState(scenario.name, t.scenarios.state[scenario.state]);
  return scenario.canEdit ? null : t.world.readOnlyShared(scenario.name);
}

/** What the open world is called. */
export function useWorldName(): string {
  const world = useWorld();
  const { scenario } = useScenario();
  if (world.scenario !== null) return scenario?.name ?? t.world.scenario;
  return world.asOf === null ? t.world.now : formatDay(dayOf(new Date(world.asOf)), new Date());
}
