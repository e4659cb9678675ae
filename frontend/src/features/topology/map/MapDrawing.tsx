import { memo } from 'react';
import { t } from '../../../lib/strings/strings';
import { BoxesFromAfar, BoxShape, opacityOf } from './BoxShape';
import type { Ink } from './ink';
import { LoadBadges, type MapLoads } from './LoadBadges';
import { RouteEnds, RouteLine, RoutesFromAfar } from './RouteShape';
import type { Band, Box, Route, TopologyLayout } from './mapTypes';

interface Props {
  layout: TopologyLayout;
  ink: Ink;
  /** Only what stands in this part is drawn. */
  boxes: readonly Box[];
  routes: readonly Route[];
  /** What stays strong while one team is followed; null while none is. */
  strong: ReadonlySet<string> | null;
  selected: string | null;
  /** Far away, names and ends of lines say nothing. */
  detailed: boolean;
  /** Names are drawn so wide. */
  idPrefix: string;
  /** How much teams have to keep in mind; null while that is not shown. */
  loads?: MapLoads | null;
}

/** Everything that the map shows, in its own measures: groups, ways behind the teams, teams, and the ends of the ways. */
export const MapDrawing = memo(function MapDrawing({ layout, ink, boxes, routes, strong, selected, detailed, idPrefix, loads = null }: Props) {
  return (
    <>
      <defs>
        <pattern id={`${idPrefix}hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill={ink.ground} />
          <line x1="0" y1="0" x2="0" y2="7" stroke={ink.collaboration} strokeWidth="5" />
        </pattern>
      </defs>
      {layout.bands.map((band) => <BandShape key={band.id} band={band} ink={ink} detailed={detailed} />)}
      {layout.users && <Users rect={layout.users} ink={ink} />}
      {detailed
        ? routes.map((route) => <RouteLine key={route.link.id} route={route} ink={ink} opacity={opacityOf(route.link.id, strong)} hatch={`url(#${idPrefix}hatch)`} />)
        : <RoutesFromAfar routes={routes} ink={ink} strong={strong} hatch={`url(#${idPrefix}hatch)`} />}
      {detailed
        ? boxes.map((box) => <BoxShape key={box.team.id} box={box} ink={ink} opacity={opacityOf(box.team.id, strong)} selected={box.team.id === selected} detailed />)
        : <BoxesFromAfar boxes={boxes} ink={ink} strong={strong} selected={selected} />}
      {detailed && routes.map((route) => <RouteEnds key={route.link.id} route={route} ink={ink} opacity={opacityOf(route.link.id, strong)} hatch={`url(#${idPrefix}hatch)`} />)}
      {loads && <LoadBadges boxes={boxes} loads={loads} ink={ink} strong={strong} />}
    </>
  );
});

function BandShape({ band, ink, detailed }: { band: Band; ink: Ink; detailed: boolean }) {
  return (
    <g>
      <rect x={band.x} y={band.y} width={band.width} height={band.height} rx={10} fill={ink.band} stroke={ink.line} strokeOpacity={0.5} />
      {detailed && <text x={band.x + 14} y={band.y + 20} fontFamily={ink.font} fontSize={14.5} fontWeight={600} fill={ink.soft}>{band.label || t.topology.noGroup}</text>}
    </g>
  );
}

/** Those for whom all of it flows. */
function Users({ rect, ink }: { rect: { x: number; y: number; width: number; height: number }; ink: Ink }) {
  const middle = rect.y + rect.height / 2;
  const x = rect.x + rect.width / 2;
  return (
    <g>
      <rect x={rect.x} y={rect.y} width={rect.width} height={rect.height} rx={14} fill={ink.ground} stroke={ink.soft} strokeDasharray="3 5" />
      <g stroke={ink.soft} strokeWidth={2} fill="none">
        <circle cx={x} cy={middle - 22} r={9} />
        <path d={`M${x - 17} ${middle + 12}a17 17 0 0 1 34 0`} />
      </g>
      <text x={x} y={middle + 36} textAnchor="middle" fontFamily={ink.font} fontSize={17} fontWeight={600} fill={ink.text}>{t.topology.users}</text>
    </g>
  );
}
