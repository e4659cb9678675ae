import { memo } from 'react';
import { t } from '../../../lib/strings/strings';
import { gradeOf, type Grade } from '../load/grade';
import { opacityOf } from './BoxShape';
import type { Ink } from './ink';
import type { Box } from './mapTypes';

/** The last score that the viewer may know of each team; null where too few have answered. */
export type MapLoads = ReadonlyMap<string, number | null>;

const lines = { fine: 'untypedLine', some: 'warn', much: 'bad' } as const satisfies Readonly<Record<Grade, keyof Ink>>;
const width = 46;
const height = 26;

/** How much each team has to keep in mind, as a number on its edge; a dash where that is hidden. */
export const LoadBadges = memo(function LoadBadges({ boxes, loads, ink, strong }: { boxes: readonly Box[]; loads: MapLoads; ink: Ink; strong: ReadonlySet<string> | null }) {
  return (
    <g>
      {boxes.map((box) => {
        const score = loads.get(box.team.id);
        return score === undefined ? null : <g key={box.team.id} opacity={opacityOf(box.team.id, strong)}><LoadBadge score={score} {...placeOf(box)} ink={ink} /></g>;
      })}
    </g>
  );
});

/** Near the end of a box that lies, at the foot of one that stands. */
function placeOf({ x, y, width: wide, height: high, shape }: Box): { x: number; y: number } {
  if (shape === 'subsystem') return { x: x + (wide - width) / 2, y: y + high - height / 2 }; // its name stands in the middle
  if (wide < 3 * width) return { x: x + (wide - width) / 2, y: y + high - height - 6 };
  return { x: x + wide - width - 30, y: y + (high - height) / 2 };
}

/** One number on its ground. What is too much is filled, so that it is seen without its colour too. */
export function LoadBadge({ score, x, y, ink }: { score: number | null; x: number; y: number; ink: Ink }) {
  const grade = score === null ? null : gradeOf(score);
  const line = grade === null ? ink.soft : ink[lines[grade]];
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={grade === 'much' ? line : ink.ground} stroke={line} strokeWidth={2} {...(score === null ? { strokeDasharray: '4 3' } : {})} />
      <text x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central" fontFamily={ink.font} fontSize={15} fontWeight={600} fill={grade === 'much' ? ink.ground : ink.text}>{score === null ? '–' : t.load.score(score)}</text>
    </>
  );
}
