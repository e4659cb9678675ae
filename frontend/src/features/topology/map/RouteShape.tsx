import { memo } from 'react';
import { opacityOf } from './BoxShape';
import type { Ink } from './ink';
import { isLate, type MapLink, type Point, type Route, type Severity } from './mapTypes';

interface Props {
  route: Route;
  ink: Ink;
  opacity: number;
  hatch: string;
}

const heavy = { LOW: 1.2, MEDIUM: 1.8, HIGH: 2.6, BLOCKING: 3.6 } as const satisfies Readonly<Record<Severity, number>>;

function toneOf(link: MapLink, ink: Ink): string {
  if (isLate(link)) return ink.bad;
  if (link.kind === 'dependency') return ink.dependency;
  return link.mode === 'COLLABORATION' ? ink.collaboration : link.mode === 'FACILITATING' ? ink.facilitating : ink.service;
}

const path = (points: readonly Point[]) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** A way, behind the teams. */
export const RouteLine = memo(function RouteLine({ route, ink, opacity, hatch }: Props) {
  const { link, points, crosses } = route;
  if (crosses) return null;
  const pale = link.kind === 'interaction' && link.planned ? opacity * 0.5 : opacity;
  return <Line look={lookOf(link, ink)} d={path(points)} opacity={pale} ink={ink} hatch={hatch} />;
});

/** Ways from afar, where one cannot be told from the next: all that look alike are one path, so that a thousand cost no more than a few elements. */
export const RoutesFromAfar = memo(function RoutesFromAfar({ routes, ink, strong, hatch }: { routes: readonly Route[]; ink: Ink; strong: ReadonlySet<string> | null; hatch: string }) {
  const alike = new Map<string, { look: Look; opacity: number; parts: string[] }>();
  for (const { link, points, crosses } of routes) {
    if (crosses) continue;
    const look = lookOf(link, ink);
    const opacity = opacityOf(link.id, strong) * (link.kind === 'interaction' && link.planned ? 0.5 : 1);
    const key = `${look.tone} ${String(look.width)} ${look.dashes ?? ''} ${String(opacity)}`;
    const known = alike.get(key);
    if (known) known.parts.push(path(points));
    else alike.set(key, { look, opacity, parts: [path(points)] });
  }
  return <>{[...alike].map(([key, { look, opacity, parts }]) => <Line key={key} look={look} d={parts.join('')} opacity={opacity} ink={ink} hatch={hatch} />)}</>;
});

/** How a line is drawn: in which colour, how wide, and how it is broken. */
interface Look {
  readonly tone: string;
  readonly width: number | 'band';
  readonly dashes: 'dotted' | 'dashed' | null;
}

function lookOf(link: MapLink, ink: Ink): Look {
  const tone = toneOf(link, ink);
  if (link.kind === 'dependency') return { tone, width: heavy[link.severity], dashes: 'dashed' };
  switch (link.mode) {
    case 'COLLABORATION':
      return { tone, width: 'band', dashes: null };
    case 'FACILITATING':
      return { tone, width: 3.6, dashes: 'dotted' };
    case 'X_AS_A_SERVICE':
      return { tone, width: 2.2, dashes: null };
  }
}

const broken = { dotted: { strokeDasharray: '1.500 6', strokeLinecap: 'round' }, dashed: { strokeDasharray: '7 4' } } as const;

function Line({ look: { tone, width, dashes }, d, opacity, ink, hatch }: { look: Look; d: string; opacity: number; ink: Ink; hatch: string }) {
  if (width === 'band') {
    return (
      <g opacity={opacity}>
        <path d={d} fill="none" stroke={tone} strokeWidth={18} strokeLinejoin="round" />
        <path d={d} fill="none" stroke={ink.ground} strokeWidth={15} strokeLinejoin="round" />
        <path d={d} fill="none" stroke={hatch} strokeWidth={15} strokeLinejoin="round" />
      </g>
    );
  }
  return <path opacity={opacity} d={d} fill="none" stroke={tone} strokeWidth={width} strokeLinejoin="round" {...(dashes === null ? {} : broken[dashes])} />;
}

/** What stands at the ends of a way, over the teams: it tells kind and direction without colour. */
export function RouteEnds({ route, ink, opacity, hatch }: Props) {
  const { link, points, crosses } = route;
  const tone = toneOf(link, ink);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  return (
    <g opacity={link.kind === 'interaction' && link.planned ? opacity * 0.55 : opacity}>
      {crosses ? <Crossing link={link} at={first} tone={tone} ink={ink} hatch={hatch} /> : <Ends link={link} points={points} tone={tone} ink={ink} hatch={hatch} />}
      {isLate(link) && <Late at={crosses ? { x: first.x + 17, y: first.y - 13 } : { x: first.x + 15, y: first.y + ((points[1]?.y ?? first.y) >= first.y ? 11 : -11) }} ink={ink} />}
    </g>
  );
}

interface EndProps {
  link: MapLink;
  tone: string;
  ink: Ink;
  hatch: string;
}

/** Where two shapes cross, the way is a mark at that point. */
function Crossing({ link, at, tone, ink, hatch }: EndProps & { at: Point }) {
  if (link.kind === 'interaction' && link.mode === 'COLLABORATION') return <rect x={at.x - 15} y={at.y - 11} width={30} height={22} rx={4} fill={hatch} stroke={tone} strokeWidth={2} />;
  if (link.kind === 'interaction' && link.mode === 'FACILITATING') return <g fill={ink.ground} stroke={tone} strokeWidth={2.2}><circle cx={at.x} cy={at.y} r={12} strokeDasharray="2 3" /><circle cx={at.x} cy={at.y} r={4} fill={tone} /></g>;
  return <g stroke={tone} strokeWidth={2} fill={ink.ground}><circle cx={at.x} cy={at.y} r={11} /><path d={`M${at.x - 5} ${at.y + 4}L${at.x} ${at.y - 6}L${at.x + 5} ${at.y + 4}Z`} fill={tone} /></g>;
}

function Ends({ link, points, tone, ink, hatch }: EndProps & { points: readonly Point[] }) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const down = (last.y - (points.at(-2)?.y ?? first.y)) >= 0 ? 1 : -1;
  const leaving = ((points[1]?.y ?? last.y) - first.y) >= 0 ? 1 : -1;
  if (link.kind === 'dependency') {
    return (
      <g fill={tone} stroke={tone} strokeWidth={1}>
        <path d={`M${last.x} ${last.y}l-6 ${-10 * down}l12 0z`} />
        {link.severity === 'BLOCKING' && <rect x={first.x - 9} y={first.y + (leaving > 0 ? 4 : -8)} width={18} height={4} rx={1} />}
      </g>
    );
  }
  switch (link.mode) {
    case 'COLLABORATION':
      return <g fill={hatch} stroke={tone} strokeWidth={1.5}><rect x={first.x - 12} y={first.y + (leaving > 0 ? -11 : -1)} width={24} height={12} rx={3} /><rect x={last.x - 12} y={last.y + (down > 0 ? -1 : -11)} width={24} height={12} rx={3} /></g>;
    case 'X_AS_A_SERVICE':
      return <path d={`M${last.x - 9} ${last.y - 13 * down}h18L${last.x} ${last.y}Z`} fill={tone} stroke={ink.ground} strokeWidth={1} />;
    case 'FACILITATING':
      return <g fill={ink.ground} stroke={tone} strokeWidth={2}><circle cx={first.x} cy={first.y + 6 * leaving} r={5} /><circle cx={last.x} cy={last.y - 6 * down} r={5} /></g>;
  }
}

/** An exclamation mark in a disc: past its day. */
function Late({ at, ink }: { at: Point; ink: Ink }) {
  return <g><circle cx={at.x} cy={at.y} r={8} fill={ink.bad} stroke={ink.ground} strokeWidth={1.5} /><path d={`M${at.x} ${at.y - 4}v4.500M${at.x} ${at.y + 3.5}v.3`} stroke={ink.ground} strokeWidth={2} strokeLinecap="round" /></g>;
}
