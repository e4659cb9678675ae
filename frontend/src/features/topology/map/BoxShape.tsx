import { memo } from 'react';
import { fitText } from './fitText';
import type { Ink } from './ink';
import type { Box, Shape } from './mapTypes';

interface Props {
  box: Box;
  ink: Ink;
  opacity: number;
  selected: boolean;
  detailed: boolean;
}

/** Large: the map is seen from afar. */
const nameSize = 18;

const tones = {
  stream: ['stream', 'streamLine'], platform: ['platform', 'platformLine'], enabling: ['enabling', 'enablingLine'], subsystem: ['subsystem', 'subsystemLine'], untyped: ['untyped', 'untypedLine'],
} as const satisfies Readonly<Record<Shape, readonly [keyof Ink, keyof Ink]>>;

/** A team in the shape that its type has in Team Topologies. */
export const BoxShape = memo(function BoxShape({ box, ink, opacity, selected, detailed }: Props) {
  return (
    <g opacity={opacity}>
      <path d={outline(box)} {...lookOf(box.shape, ink)} {...(selected ? { stroke: ink.accent, strokeWidth: 3 } : {})} />
      {detailed && <Name box={box} ink={ink} />}
    </g>
  );
});

/**
 * Teams from afar, where no name can be read: all of one shape are one path, so that thousands of them cost no more than a few
 * elements. Who is selected stands out by a path of its own.
 */
export const BoxesFromAfar = memo(function BoxesFromAfar({ boxes, ink, strong, selected }: { boxes: readonly Box[]; ink: Ink; strong: ReadonlySet<string> | null; selected: string | null }) {
  const paths = new Map<string, { shape: Shape; isStrong: boolean; parts: string[] }>();
  for (const box of boxes) {
    const isStrong = strong === null || strong.has(box.team.id);
    const key = `${box.shape} ${String(isStrong)}`;
    const path = paths.get(key) ?? { shape: box.shape, isStrong, parts: [] };
    paths.set(key, path);
    path.parts.push(outline(box));
  }
  const chosen = boxes.find(({ team }) => team.id === selected);
  return (
    <>
      {[...paths].map(([key, { shape, isStrong, parts }]) => <path key={key} d={parts.join('')} opacity={isStrong ? 1 : faintness} {...lookOf(shape, ink)} />)}
      {chosen && <path d={outline(chosen)} fill="none" stroke={ink.accent} strokeWidth={3} />}
    </>
  );
});

/** How much is left of what does not touch the team that is followed. */
const faintness = 0.16;

/** How strong a team or a link is, while one team is followed. */
export const opacityOf = (id: string, strong: ReadonlySet<string> | null): number => (strong === null || strong.has(id) ? 1 : faintness);

function lookOf(shape: Shape, ink: Ink) {
  const [fill, line] = tones[shape];
  return { fill: ink[fill], fillOpacity: shape === 'enabling' ? 0.86 : 1, stroke: ink[line], strokeWidth: 1.5, ...(shape === 'untyped' ? { strokeDasharray: '5 4' } : {}) };
}

/** The shape by its edges: a stream flows to its right, a subsystem has eight corners. */
export function outline({ shape, x, y, width, height }: Pick<Box, 'shape' | 'x' | 'y' | 'width' | 'height'>): string {
  if (shape === 'stream') {
    const tip = Math.min(22, width / 4);
    const r = Math.min(8, height / 2);
    return `M${x + r} ${y}H${x + width - tip}L${x + width} ${y + height / 2}L${x + width - tip} ${y + height}H${x + r}a${r} ${r} 0 0 1 -${r} -${r}V${y + r}a${r} ${r} 0 0 1 ${r} -${r}Z`;
  }
  if (shape === 'subsystem') {
    const cut = Math.min(18, height / 3);
    return `M${x + cut} ${y}H${x + width - cut}L${x + width} ${y + cut}V${y + height - cut}L${x + width - cut} ${y + height}H${x + cut}L${x} ${y + height - cut}V${y + cut}Z`;
  }
  const r = Math.min(shape === 'enabling' ? 14 : 6, width / 2, height / 2);
  return `M${x + r} ${y}H${x + width - r}a${r} ${r} 0 0 1 ${r} ${r}V${y + height - r}a${r} ${r} 0 0 1 -${r} ${r}H${x + r}a${r} ${r} 0 0 1 -${r} -${r}V${y + r}a${r} ${r} 0 0 1 ${r} -${r}Z`;
}

function Name({ box, ink }: { box: Box; ink: Ink }) {
  const { x, y, width, height, team, shape } = box;
  const look = { fontFamily: ink.font, fontSize: nameSize, fontWeight: 600, fill: ink.text } as const;
  const middle = y + height / 2;
  if (shape === 'enabling') {
    const center = x + Math.min(20, width / 2);
    return <text {...look} x={center} y={middle} textAnchor="middle" dominantBaseline="central" transform={`rotate(-90 ${center} ${middle})`}>{fitText(team.name, height - 24, nameSize)}</text>;
  }
  if (shape === 'subsystem') return <text {...look} x={x + width / 2} y={middle} textAnchor="middle" dominantBaseline="central">{fitText(team.name, width - 28, nameSize)}</text>;
  return <text {...look} x={x + 14} y={middle} dominantBaseline="central">{fitText(team.name, Math.min(width - 28, 270), nameSize)}</text>;
}
