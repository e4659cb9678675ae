import { groupRect } from '../layout/groupBoxes';
import type { Rect } from '../layout/Layout';
import { GROUP } from '../layout/metrics';
import { Detail, type DetailLevel, type Frame } from './Frame';
import { TONES, type Tone } from './theme';

/** The name of a team on its box: larger where the whole is smaller. */
const FONT: Readonly<Record<Exclude<DetailLevel, 0>, { size: number; drop: number }>> = {
  [Detail.FULL]: { size: 12, drop: 18 },
  [Detail.TITLE]: { size: 16, drop: 20 },
  [Detail.NAME]: { size: 20, drop: 20 },
};

/** A team whose cards stand together: where, in which tone, and what it is called. */
export interface GroupArea {
  readonly box: Rect;
  readonly tone: Tone;
  readonly name: string;
  readonly count: number;
}

/** The teams in sight whose cards stand together, as the cards are now. */
export function groupAreas({ scene, look, area }: Frame): GroupArea[] {
  const { layout } = scene;
  const found: GroupArea[] = [];
  for (let run = 0; run < layout.groups.first.length; run++) {
    const box = groupRect(run, layout, scene.tree.next, scene.x, scene.y);
    if (box.x > area.x + area.width || box.y > area.y + area.height || box.x + box.width < area.x || box.y + box.height < area.y) continue;
    const { team } = scene.seatAt(layout.groups.first[run]!);
    if (team !== null) found.push({ box, tone: look.theme.tones[Math.abs(Math.trunc(team.color)) % TONES]!, name: team.name, count: layout.groups.count[run]! });
  }
  return found;
}

/** Draws the boxes, below links and cards. */
export function drawGroups({ ctx, px }: Frame, groups: readonly GroupArea[]): void {
  ctx.lineWidth = Math.max(1, px);
  for (const { box, tone } of groups) {
    ctx.beginPath();
    ctx.roundRect(box.x, box.y, box.width, box.height, 12);
    ctx.fillStyle = tone.area;
    ctx.fill();
    ctx.strokeStyle = tone.areaEdge;
    ctx.stroke();
  }
}

/** Writes the names, over the links that come in there. */
export function drawGroupNames(frame: Frame, groups: readonly GroupArea[]): void {
  const { ctx, look, detail } = frame;
  if (detail === Detail.DENSITY) return;
  const { size, drop } = FONT[detail];
  const font = `600 ${size}px ${look.theme.fontFamily}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const { box, tone, name, count } of groups) {
    const told = look.strings.group(name, count);
    const fitted = look.fitter.fit(told, font, box.width - 2 * GROUP.pad - 8);
    ctx.font = font;
    const width = Math.ceil(ctx.measureText(fitted.text).width);
    ctx.fillStyle = tone.area;
    ctx.fillRect(box.x + GROUP.pad, box.y + 2, width + 8, GROUP.head - 3);
    ctx.fillStyle = tone.ink;
    ctx.fillText(fitted.text, box.x + GROUP.pad + 4, box.y + drop);
  }
}
