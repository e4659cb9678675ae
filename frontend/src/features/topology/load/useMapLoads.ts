import { useMemo } from 'react';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import type { Problem } from '../../../lib/graphql/problem';
import type { MapLoads } from '../map/LoadBadges';
import { MapLoadDocument, mostLoads } from './loadDocument';

/** The last score of each team that the viewer may know, for the map; null while it is not asked for. */
export function useMapLoads(wanted: boolean): { readonly loads: MapLoads | null; readonly problem: Problem | null } {
  const { data, problem } = useConfidentialQuery(MapLoadDocument, { first: mostLoads }, { pause: !wanted });
  const loads = useMemo(() => (wanted && data ? new Map(data.org.teamLoads.map(({ team, quarters }) => [team.id, quarters.at(-1)?.score ?? null])) : null), [wanted, data]);
  return { loads, problem: wanted ? problem : null };
}
