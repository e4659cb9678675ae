import type { ReactNode } from 'react';
import { t } from '../../../lib/strings/strings';
import { BoxShape } from './BoxShape';
import type { Ink } from './ink';
import { LoadBadge } from './LoadBadges';
import { modes, type Box, type MapLink, type Route, type Shape } from './mapTypes';
import { RouteEnds, RouteLine } from './RouteShape';

/** A part of the legend: what it looks like, in a space of 40 by 28, and what it means. */
export interface LegendRow {
  readonly key: string;
  readonly sample: ReactNode;
  readonly words: string;
}

const team = { id: '', name: '', type: null, group: null };
const shapes = ['stream', 'platform', 'enabling', 'subsystem', 'untyped'] as const satisfies readonly Shape[];
const interaction = { id: '', kind: 'interaction', from: '', to: '', expired: false, planned: false } as const;
const dependency = { id: '', kind: 'dependency', from: '', to: '', overdue: false } as const;
/** A number of each grade of load. */
const grades = [{ word: 'fine', score: 2.2 }, { word: 'some', score: 3.1 }, { word: 'much', score: 4.0 }, { word: 'few', score: null }] as const;

/** What shapes, lines and numbers mean. */
export function legendRows(ink: Ink, load: boolean): LegendRow[] {
  const words = t.topology.legend;
  const line = (key: keyof typeof words, link: MapLink): LegendRow => ({ key, sample: <LinkSample link={link} ink={ink} />, words: words[key] });
  return [
    ...(load ? grades.map(({ word, score }) => ({ key: `load ${word}`, sample: <g transform="translate(-3 1)"><LoadBadge score={score} x={0} y={0} ink={ink} /></g>, words: `${t.load.legend.title}: ${t.load.legend[word]}` })) : []),
    ...shapes.map((shape) => ({ key: shape, sample: <BoxShape box={boxOf(shape)} ink={ink} opacity={1} selected={false} detailed={false} />, words: words[shape] })),
    ...modes.map((mode) => line(mode, { ...interaction, mode })),
    line('dependency', { ...dependency, severity: 'MEDIUM' }),
    line('blocking', { ...dependency, severity: 'BLOCKING' }),
    line('expired', { ...dependency, severity: 'HIGH', overdue: true }),
    line('planned', { ...interaction, mode: 'X_AS_A_SERVICE', planned: true }),
  ];
}

function boxOf(shape: Shape): Box {
  const size = shape === 'enabling' ? { x: 14, y: 2, width: 12, height: 24 } : shape === 'platform' ? { x: 1, y: 14, width: 38, height: 10 } : shape === 'subsystem' ? { x: 6, y: 4, width: 28, height: 20 } : { x: 1, y: 7, width: 38, height: 14 };
  return { team, shape, ...size };
}

function LinkSample({ link, ink }: { link: MapLink; ink: Ink }) {
  const route: Route = { link, crosses: false, points: [{ x: 20, y: 2 }, { x: 20, y: 46 }] };
  return (
    <g transform="translate(10 2) scale(0.5)">
      <RouteLine route={route} ink={ink} opacity={1} hatch={ink.collaboration} />
      <RouteEnds route={route} ink={ink} opacity={1} hatch={ink.collaboration} />
    </g>
  );
}
