import type { Camera } from '../camera';
import type { Rect } from '../layout/Layout';
import { MARK_BITS } from '../model/comparison';
import { NONE } from '../model/SeatTree';
import type { OverlayState } from './drawOverlay';
import type { Look } from './Frame';
import type { Scene } from './Scene';

/** More arrows than this would tell nothing. */
const MOST_ARROWS = 60;
const HEAD = 9;
/** How far above a row an arrow runs along it, in chart units: between the cards and the line that joins them. */
const LIFT = 16;

/** Links the cards of moved seats that one looks at with the places they moved from, by dashed arrows in pixels of the window. */
export function drawMoves(ctx: CanvasRenderingContext2D, scene: Scene, camera: Camera, look: Look, state: OverlayState): void {
  const looked = new Set([state.hovered, scene.ghostAt(state.ghost)?.card ?? NONE, state.current]);
  for (const slot of state.selected) if (looked.size < MOST_ARROWS) looked.add(slot);
  const bits = look.marks?.bits;
  for (const slot of looked) {
    if (slot === NONE || bits === undefined || (bits[slot]! & MARK_BITS.moved) === 0 || scene.layout.shown[slot] !== 1) continue;
    const ghost = scene.movedGhostOf(scene.seatAt(slot).id);
    if (ghost === NONE || scene.layout.shown[ghost] !== 1) continue;
    drawArrow(ctx, look, camera.toScreen(scene.rectNow(ghost)), camera.toScreen(scene.rectNow(slot)), LIFT * camera.view.k);
  }
}

/** A dashed line from one rectangle to another, with a head. */
function drawArrow(ctx: CanvasRenderingContext2D, look: Look, from: Rect, to: Rect, lift: number): void {
  const isBeside = Math.abs(from.y - to.y) < Math.min(from.height, to.height);
  const { trace, x, y, dx, dy } = isBeside ? wayAbove(from, to, Math.max(HEAD + 5, lift)) : wayBetween(from, to);
  ctx.lineCap = 'round';
  // A rim in the colour of the ground keeps the line apart from what it crosses.
  for (const [color, width, dash] of [[look.theme.ground, 5, []], [look.theme.marks.moved.solid, 2, [6, 6]]] as const) {
    ctx.beginPath();
    trace(ctx);
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.setLineDash([...dash]);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x - dx * HEAD - dy * HEAD * 0.6, y - dy * HEAD + dx * HEAD * 0.6);
  ctx.lineTo(x - dx * HEAD + dy * HEAD * 0.6, y - dy * HEAD - dx * HEAD * 0.6);
  ctx.closePath();
  ctx.fillStyle = look.theme.marks.moved.solid;
  ctx.fill();
}

/** The line of an arrow up to its head, and where the head points to, in which direction. */
interface Way {
  readonly trace: (ctx: CanvasRenderingContext2D) => void;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Along a row, above its cards, so that none of them is crossed out. */
function wayAbove(from: Rect, to: Rect, lift: number): Way {
  const [x0, x1] = [from.x + from.width / 2, to.x + to.width / 2];
  const [y0, y1] = [from.y, to.y - 4];
  const top = Math.min(y0, y1) - lift;
  const turn = Math.min(lift, Math.abs(x1 - x0) / 2) * Math.sign(x1 - x0);
  return {
    x: x1, y: y1, dx: 0, dy: 1,
    trace(ctx) {
      ctx.moveTo(x0, y0);
      ctx.quadraticCurveTo(x0, top, x0 + turn, top);
      ctx.lineTo(x1 - turn, top);
      ctx.quadraticCurveTo(x1, top, x1, y1 - HEAD * 0.7);
    },
  };
}

/** Leaves and arrives square to the sides that face each other: left and right where there is room between, else above and below. */
function wayBetween(from: Rect, to: Rect): Way {
  const gap = 4;
  const right = to.x - (from.x + from.width);
  const left = from.x - (to.x + to.width);
  if (Math.max(left, right) > 24) {
    const dx = right > left ? 1 : -1;
    return curve(dx > 0 ? from.x + from.width : from.x, from.y + from.height / 2, dx > 0 ? to.x - gap : to.x + to.width + gap, to.y + to.height / 2, dx, 0);
  }
  const dy = to.y > from.y ? 1 : -1;
  return curve(from.x + from.width / 2, dy > 0 ? from.y + from.height : from.y, to.x + to.width / 2, dy > 0 ? to.y - gap : to.y + to.height + gap, 0, dy);
}

function curve(x0: number, y0: number, x1: number, y1: number, dx: number, dy: number): Way {
  const bend = Math.max(24, (Math.abs(x1 - x0) * Math.abs(dx) + Math.abs(y1 - y0) * Math.abs(dy)) * 0.45);
  return {
    x: x1, y: y1, dx, dy,
    trace(ctx) {
      ctx.moveTo(x0, y0);
      ctx.bezierCurveTo(x0 + dx * bend, y0 + dy * bend, x1 - dx * bend, y1 - dy * bend, x1 - dx * HEAD * 0.7, y1 - dy * HEAD * 0.7);
    },
  };
}
