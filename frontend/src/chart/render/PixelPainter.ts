import { Arrangement } from '../layout/Layout';
import { METRICS } from '../layout/metrics';
import { mixPixels, pixel } from './color';
import type { Frame } from './Frame';
import { groupAreas } from './groups';
import { firstInLine, lastInLine, nextInLine } from './inLine';
import type { PlacedLine } from './lines';
import { PixelLines } from './PixelLines';
import { PixelMarks } from './PixelMarks';

/** From this width in device pixels a card is a bar with a stripe, and with a line in place of its name. */
const STRIPE_FROM = 7;
const LINES_FROM = 22;
/** From this scale the single lines to cards are drawn, below it only those that join them. */
const BRANCHES_FROM = 0.05;

/** How much of its colour a dot keeps while others are marked. */
export const BESIDE_MARKS = 0.3;

/** How far, in device pixels, something may be seen beyond the bounds of the cards. */
const EDGE = 24;

/** Rows of pixels, from one to before another. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

const NO_ROWS: Rows = { top: 0, bottom: 0 };

/** What cards that come and go need beside those that are there. */
interface Fading {
  readonly alpha: Float32Array;
  readonly ground: number;
}

/**
 * Draws cards that are too small for words by writing pixels: at that size a canvas path costs more than
 * the picture. The cost is bounded by the pixels of the window and one step for each card in sight.
 */
export class PixelPainter {
  private image: ImageData | null = null;
  private pixels = new Uint32Array(0);
  private width = 0;
  private height = 0;
  /** The rows of the picture, and of the canvas, beyond which there is nothing but ground. */
  private painted = NO_ROWS;
  private shown = NO_ROWS;
  /** The ground that the canvas has; null where somebody else has drawn on it. */
  private ground: number | null = null;
  /** Where the last picture was painted, if it is of the whole chart. */
  private whole: Pick<Frame, 'scale' | 'originX' | 'originY'> | null = null;
  /** How many device pixels a thin line takes. */
  private hairline = 1;
  private readonly lines = new PixelLines();
  private readonly marks = new PixelMarks();

  /** Paints ground, links, cards and the lines beside the tree onto the whole canvas of the frame. */
  paint(frame: Frame, lines: readonly PlacedLine[]): void {
    const { width, height } = frame.ctx.canvas;
    if (this.image === null || this.width !== width || this.height !== height) {
      this.image = frame.ctx.createImageData(width, height);
      this.pixels = new Uint32Array(this.image.data.buffer);
      this.width = width;
      this.height = height;
      this.ground = null;
    }
    this.hairline = Math.max(1, Math.round(frame.dpr));
    const ground = pixel(frame.look.theme.ground);
    const all: Rows = { top: 0, bottom: height };
    const isKnown = this.ground === ground;
    const rows = this.rowsOf(frame);
    const cleared = isKnown ? this.painted : all;
    this.pixels.fill(ground, cleared.top * width, cleared.bottom * width);
    this.paintGroups(frame);
    this.paintLinks(frame);
    this.paintLeaving(frame);
    if (METRICS.leadWidth * frame.scale < STRIPE_FROM) this.paintDots(frame);
    else this.paintCards(frame);
    this.lines.paint(frame, lines, this.pixels, width, height);
    this.marks.paint(frame, this.pixels, width, height);
    const put = isKnown ? union(this.shown, rows) : all;
    frame.ctx.putImageData(this.image, 0, 0, 0, put.top, width, put.bottom - put.top);
    this.ground = ground;
    this.painted = rows;
    this.shown = rows;
    const { scene, area, scale, originX, originY } = frame;
    const edge = EDGE / scale;
    const isWhole = scene.isWhole({ x: area.x + edge, y: area.y + edge, width: area.width - 2 * edge, height: area.height - 2 * edge });
    this.whole = isWhole ? { scale, originX, originY } : null;
  }

  /** The last picture is of something else. */
  forget(): void {
    this.whole = null;
  }

  /** Somebody else draws on the canvas. */
  leave(): void {
    this.ground = null;
  }

  /** Puts the last picture where another view of the same scene has it. Returns false where that is not all there is to see. */
  repaint({ ctx, look, scale, originX, originY }: Frame): boolean {
    const { whole, image, width, height } = this;
    if (whole === null || image === null || this.ground === null || whole.scale !== scale || ctx.canvas.width !== width || ctx.canvas.height !== height) return false;
    const [right, down] = [originX - whole.originX, originY - whole.originY];
    const { top, bottom } = this.painted;
    const rows: Rows = { top: Math.min(height, Math.max(0, top + down)), bottom: Math.min(height, Math.max(0, bottom + down)) };
    const cleared = union(this.shown, rows);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.fillStyle = look.theme.ground;
    ctx.fillRect(0, cleared.top, width, cleared.bottom - cleared.top);
    ctx.putImageData(image, right, down, 0, top, width, bottom - top);
    this.shown = rows;
    return true;
  }

  /** The rows in which there may be anything: those of the chart, or all while cards are on their way. */
  private rowsOf({ scene, scale, originY }: Frame): Rows {
    const { height } = this;
    if (scene.moving || scene.leaving.length > 0) return { top: 0, bottom: height };
    const { bounds } = scene.layout;
    const within = (y: number) => Math.min(height, Math.max(0, y));
    return { top: within(Math.floor(bounds.y * scale + originY) - EDGE), bottom: within(Math.ceil((bounds.y + bounds.height) * scale + originY) + EDGE) };
  }

  private paintGroups(frame: Frame): void {
    const { scale, originX, originY } = frame;
    for (const { box, tone } of groupAreas(frame)) {
      this.rect(Math.round(box.x * scale + originX), Math.round(box.y * scale + originY), Math.round((box.x + box.width) * scale + originX), Math.round((box.y + box.height) * scale + originY), tone.areaPixel);
    }
  }

  private paintLinks(frame: Frame): void {
    const { scene } = frame;
    const color = pixel(frame.look.theme.link);
    const isTopDown = scene.layout.orientation === 'top-down';
    const { first } = scene.seats;
    for (const lead of scene.leadsIn(frame.area)) {
      // What only ghosts hang under has no line at this size.
      if (lead >= scene.firstGhost || first[lead]! < 0) continue;
      const { arrangement, assisted } = scene.layout;
      if (assisted[lead] === 1) this.paintBeside(frame, lead, color);
      if (firstInLine(scene, lead) < 0) continue;
      if (arrangement[lead] === Arrangement.STACK || arrangement[lead] === Arrangement.OUTLINE) this.paintSpine(frame, lead, color);
      else if (isTopDown) this.paintBus(frame, lead, color);
      else this.paintSidewaysBus(frame, lead, color);
    }
  }

  /** The line down a stack, where it is wide enough to be told from its cards. */
  private paintSpine({ scene, scale, originX, originY }: Frame, lead: number, color: number): void {
    if (scale < BRANCHES_FROM) return;
    const last = lastInLine(scene, lead);
    const x = (scene.x[firstInLine(scene, lead)]! - METRICS.stackIndent + METRICS.spine) * scale + originX;
    this.line(x, (scene.y[lead]! + scene.layout.h[lead]!) * scale + originY, x, (scene.y[last]! + scene.layout.h[last]! / 2) * scale + originY, color);
  }

  /** The line down from a lead to its assistants, and where it can be told from their cards, a branch to each. */
  private paintBeside({ scene, scale, originX, originY }: Frame, lead: number, color: number): void {
    const { layout, seats } = scene;
    const isTopDown = layout.orientation === 'top-down';
    const stem = { x: (scene.x[lead]! + layout.w[lead]! / 2) * scale + originX, y: (scene.y[lead]! + layout.h[lead]! / 2) * scale + originY };
    for (let s = seats.first[lead]!; s >= 0; s = seats.next[s]!) {
      if (layout.beside[s] === 0) continue;
      const x = (scene.x[s]! + (isTopDown ? layout.w[s]! / 2 : -METRICS.besideDrop / 2)) * scale + originX;
      const y = (scene.y[s]! + layout.h[s]! / 2) * scale + originY;
      this.line(stem.x, stem.y, isTopDown ? stem.x : x, isTopDown ? y : stem.y, color);
      if (scale >= BRANCHES_FROM) this.line(isTopDown ? stem.x : x, isTopDown ? y : stem.y, x, y, color);
    }
  }

  /** The bus of each row of a lead, and the line that joins several. */
  private paintBus({ scene, scale, originX, originY }: Frame, lead: number, color: number): void {
    const { y: settled, w, h, hung, rowTop, spine, arrangement } = scene.layout;
    // The first seat of a stack stands lower where a ghost is above it.
    const rowStart = (s: number) => scene.y[s]! - (hung[s] === 1 ? settled[s]! - rowTop[s]! : 0);
    const dropOf = (s: number) => (hung[s] === 1 ? scene.x[s]! - METRICS.stackIndent + METRICS.spine : scene.x[s]! + w[s]! / 2) * scale + originX;
    const middle = (scene.x[lead]! + w[lead]! / 2) * scale + originX;
    if (scale < BRANCHES_FROM && arrangement[lead] === Arrangement.ROW) {
      const y = (rowStart(firstInLine(scene, lead)) - scene.layout.spacing.levelGap / 2) * scale + originY;
      this.line(dropOf(firstInLine(scene, lead)), y, dropOf(lastInLine(scene, lead)), y, color);
      this.line(middle, (scene.y[lead]! + h[lead]!) * scale + originY, middle, y, color);
      return;
    }
    const left = arrangement[lead] === Arrangement.ROWS ? spine[lead]! * scale + originX : dropOf(firstInLine(scene, lead));
    let above = (scene.y[lead]! + h[lead]!) * scale + originY;
    let at = middle;
    for (let s = firstInLine(scene, lead); s >= 0; ) {
      const row = rowTop[s]!;
      const y = (rowStart(s) - scene.layout.spacing.levelGap / 2) * scale + originY;
      this.line(at, above, at, y, color);
      let right = middle;
      for (; s >= 0 && rowTop[s] === row; s = nextInLine(scene, s)) {
        right = dropOf(s);
        if (scale >= BRANCHES_FROM) this.line(right, y, right, (scene.y[s]! + (hung[s] === 1 ? h[s]! / 2 : 0)) * scale + originY, color);
      }
      this.line(left, y, at === middle ? Math.max(right, middle) : right, y, color);
      at = left;
      above = y;
    }
  }

  private paintSidewaysBus({ scene, scale, originX, originY }: Frame, lead: number, color: number): void {
    const { w, h } = scene.layout;
    const middleOf = (s: number) => (scene.y[s]! + h[s]! / 2) * scale + originY;
    const first = firstInLine(scene, lead);
    const x = (scene.x[first]! - scene.layout.spacing.levelGap / 2) * scale + originX;
    this.line(x, middleOf(first), x, middleOf(lastInLine(scene, lead)), color);
    this.line((scene.x[lead]! + w[lead]!) * scale + originX, middleOf(lead), x, middleOf(lead), color);
    if (scale < BRANCHES_FROM) return;
    for (let s = first; s >= 0; s = nextInLine(scene, s)) this.line(x, middleOf(s), scene.x[s]! * scale + originX, middleOf(s), color);
  }

  /** Cards too small for anything but a colour: with all of a large chart in sight, this is the loop that counts. */
  private paintDots(frame: Frame): void {
    const { scene, look, scale, originX, originY } = frame;
    const { pixels, width, height } = this;
    // Beside marks, which are a few pixels, all else steps back.
    const ground = pixel(look.theme.ground);
    const colors = Uint32Array.from(look.theme.tones, (tone) => (look.marks === null ? tone.solidPixel : mixPixels(tone.solidPixel, ground, BESIDE_MARKS)));
    const faint = pixel(look.theme.cardBorder);
    const { tones, dimmed } = look;
    const { firstGhost } = scene;
    const fading = fadingOf(frame);
    scene.eachCardIn(frame.area, (slot, x0, y0, x1, y1) => {
      if (slot >= firstGhost) return;
      const left = Math.floor(x0 * scale + originX);
      const top = Math.floor(y0 * scale + originY);
      let color = dimmed !== null && dimmed[slot]! > 0 ? faint : colors[tones[slot]!]!;
      if (fading !== null) color = mixPixels(color, fading.ground, fading.alpha[slot]!);
      const wide = Math.round((x1 - x0) * scale);
      const high = Math.round((y1 - y0) * scale);
      const isPixel = wide <= 1 && high <= 1 && left >= 0 && top >= 0 && left < width && top < height;
      if (isPixel) pixels[top * width + left] = color;
      else this.rect(left, top, left + Math.max(1, wide), top + Math.max(1, high), color);
    });
  }

  /** Cards that are gone pale into the ground. */
  private paintLeaving({ scene, look, scale, originX, originY }: Frame): void {
    const ground = pixel(look.theme.ground);
    for (const { x, y, w, h, tone, alpha, ghost } of scene.leaving) {
      if (ghost !== null) continue;
      const [left, top] = [Math.round(x * scale + originX), Math.round(y * scale + originY)];
      const color = mixPixels(look.theme.tones[tone]!.tintPixel, ground, alpha);
      this.rect(left, top, Math.max(left + 1, Math.round((x + w) * scale + originX)), Math.max(top + 1, Math.round((y + h) * scale + originY)), color);
    }
  }

  private paintCards(frame: Frame): void {
    const { scene, look, scale, originX, originY } = frame;
    const { tones } = look.theme;
    const ground = pixel(look.theme.ground);
    const faint = pixel(look.theme.cardBorder);
    const { firstGhost } = scene;
    const fading = fadingOf(frame);
    scene.eachCardIn(frame.area, (slot, x0, y0, x1, y1) => {
      if (slot >= firstGhost) return;
      const left = Math.round(x0 * scale + originX);
      const top = Math.round(y0 * scale + originY);
      const right = Math.max(left + 1, Math.round(x1 * scale + originX));
      const bottom = Math.max(top + 1, Math.round(y1 * scale + originY));
      const tone = tones[look.tones[slot]!]!;
      const isDimmed = look.dimmed !== null && look.dimmed[slot]! > 0;
      const width = right - left;
      const come = fading === null ? 1 : fading.alpha[slot]!;
      const color = isDimmed ? faint : tone.tintPixel;
      this.rect(left, top, right, bottom, come < 1 ? mixPixels(color, ground, come) : color);
      if (bottom - top > 4) this.softenCorners(left, top, right, bottom, ground);
      if (isDimmed || come < 0.5) return;
      const stripe = Math.max(1, Math.round(width / 16));
      this.rect(left, top, left + stripe, bottom, tone.solidPixel);
      if (width >= LINES_FROM && !scene.model.seatAt(slot).vacant) this.paintWords(left + stripe, top, right, scale, tone.inkPixel);
    });
  }

  /** A line in place of the name. */
  private paintWords(left: number, top: number, right: number, scale: number, color: number): void {
    const height = Math.max(1, Math.round(9 * scale));
    const x = left + Math.round(10 * scale) + 1;
    const y = top + Math.round(16 * scale);
    this.rect(x, y, x + Math.round((right - x) * 0.6), y + height, color);
  }

  private softenCorners(left: number, top: number, right: number, bottom: number, ground: number): void {
    this.rect(left, top, left + 1, top + 1, ground);
    this.rect(right - 1, top, right, top + 1, ground);
    this.rect(left, bottom - 1, left + 1, bottom, ground);
    this.rect(right - 1, bottom - 1, right, bottom, ground);
  }

  /** A thin horizontal or vertical line. */
  private line(x0: number, y0: number, x1: number, y1: number, color: number): void {
    const left = Math.round(Math.min(x0, x1));
    const top = Math.round(Math.min(y0, y1));
    this.rect(left, top, Math.max(left + this.hairline, Math.round(Math.max(x0, x1))), Math.max(top + this.hairline, Math.round(Math.max(y0, y1))), color);
  }

  private rect(left: number, top: number, right: number, bottom: number, color: number): void {
    const { pixels, width } = this;
    const fromX = left < 0 ? 0 : left;
    const toX = right > width ? width : right;
    if (fromX >= toX) return;
    const fromY = top < 0 ? 0 : top;
    const toY = bottom > this.height ? this.height : bottom;
    // To call out of the loop costs as much as so many pixels.
    const isNarrow = toX - fromX < 64;
    for (let y = fromY; y < toY; y++) {
      const row = y * width;
      if (isNarrow) for (let p = row + fromX; p < row + toX; p++) pixels[p] = color;
      else pixels.fill(color, row + fromX, row + toX);
    }
  }
}

function union(a: Rows, b: Rows): Rows {
  if (a.top >= a.bottom) return b;
  return b.top >= b.bottom ? a : { top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) };
}

function fadingOf({ scene, look }: Frame): Fading | null {
  return scene.alpha && { alpha: scene.alpha, ground: pixel(look.theme.ground) };
}
