import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { isDimension } from '../../../../chart/model/dimensions';
import { LINE_KINDS } from '../../../../chart/model/seat';
import type { Preferences } from '../../../../lib/preferences';
import { useServices } from '../../../../lib/services';
import { useStore } from '../../../../lib/store';
import { type ChartLook, readLook, writeLook } from './lookSearch';

/**
 * How the chart is drawn: as the address says, else as one likes it oneself. What somebody chooses is kept as theirs and
 * goes into the address; what only a link says is not kept.
 */
export function useChartLook(): { readonly look: ChartLook; readonly onLook: (change: Partial<ChartLook>) => void } {
  const { color, badge, lines, group, flow } = useSearch({ from: '/chart' });
  const { preferences } = useServices();
  const { colorBy, badgeBy, lineKinds, grouped, orientation } = useStore(preferences);
  const navigate = useNavigate();
  const look = useMemo(() => ({ ...liked({ colorBy, badgeBy, lineKinds, grouped, orientation }), ...readLook({ color, badge, lines, group, flow }).look }), [colorBy, badgeBy, lineKinds, grouped, orientation, color, badge, lines, group, flow]);
  const onLook = useCallback((change: Partial<ChartLook>) => {
    preferences.set((now) => ({ ...now, ...change }));
    void navigate({ to: '/chart', search: (now) => ({ ...now, ...writeLook(change) }), replace: true });
  }, [preferences, navigate]);
  return { look, onLook };
}

function liked({ colorBy, badgeBy, lineKinds, grouped, orientation }: Pick<Preferences, 'colorBy' | 'badgeBy' | 'lineKinds' | 'grouped' | 'orientation'>): ChartLook {
  return { colorBy: isDimension(colorBy) ? colorBy : 'team', badgeBy: isDimension(badgeBy) ? badgeBy : null, lineKinds: LINE_KINDS.filter((kind) => lineKinds?.includes(kind) ?? true), grouped, orientation };
}
