import type { BadgeTone } from '../model/badge';
import { MARK_BITS, type MarkKind, marksIn } from '../model/comparison';
import type { Grade } from '../model/grade';
import { pixel } from './color';
import type { Frame } from './Frame';

/** Shapes of a few pixels, so that marks differ by more than colour where a card is a dot. */
const SPRITES: Readonly<Record<MarkKind | BadgeTone | Grade, readonly string[]>> = {
  opened: ['  #  ', '  #  ', '#####', '  #  ', '  #  '],
  moved: [' #   ', '  ## ', '#####', '  ## ', ' #   '],
  changed: ['    #', '   ##', '  ## ', ' ##  ', '##   '],
  closed: ['#   #', ' # # ', '  #  ', ' # # ', '#   #'],
  info: [' ### ', '#####', '#####', '#####', ' ### '],
  warn: ['   #   ', '  ###  ', '  ###  ', ' ##### ', '#######'],
  error: ['   #   ', '  ###  ', ' ##### ', '#######', ' ##### ', '  ###  ', '   #   '],
  open: [' ### ', '#   #', '#   #', '#   #', ' ### '],
  well: ['    #', '    #', '#  # ', '# #  ', ' #   '],
  partly: [' ### ', '### #', '### #', '### #', ' ### '],
  wanting: ['##', '##', '##', '  ', '##'],
  low: ['     ', '     ', '     ', '#    ', '#    '],
  mid: ['     ', '     ', '  #  ', '# #  ', '# #  '],
  high: ['     ', '    #', '  # #', '# # #', '# # #'],
  top: ['      #', '    # #', '  # # #', '# # # #', '# # # #'],
};

/** From this width in device pixels for each CSS pixel a card is outlined as well. */
const OUTLINE_FROM = 12;
/** Of marks nearer to each other than this, in CSS pixels, only the first is painted: they could not be told apart. */
const ROOM = 6;

/** Paints marks, grades and badges on cards that are too small for words. The cost is bounded by the marks, and by the window. */
export class PixelMarks {
  private pixels = new Uint32Array(0);
  private width = 0;
  private height = 0;
  private zoom = 1;
  private taken = new Uint8Array(0);
  private columns = 0;

  paint(frame: Frame, pixels: Uint32Array<ArrayBuffer>, width: number, height: number): void {
    const { marks, badges, grades } = frame.look;
    if (marks === null && badges === null && grades === null && !frame.scene.hasGhosts) return;
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.zoom = Math.max(1, Math.round(frame.dpr));
    this.columns = Math.ceil(width / (ROOM * this.zoom)) + 1;
    this.taken = new Uint8Array(this.columns * (Math.ceil(height / (ROOM * this.zoom)) + 1));
    if (badges !== null) for (const [slot, { tone }] of badges) this.badge(frame, slot, tone);
    if (grades !== null) for (const [slot, { grade }] of grades) this.grade(frame, slot, grade);
    if (marks !== null) for (const slot of marks.slots) this.mark(frame, slot, marks.bits[slot]!);
    if (frame.scene.hasGhosts) frame.scene.eachCardIn(frame.area, (slot) => this.ghost(frame, slot));
  }

  private badge(frame: Frame, slot: number, tone: BadgeTone): void {
    const box = this.boxOf(frame, slot);
    if (box === null) return;
    const isDot = box.right - box.left < OUTLINE_FROM * this.zoom;
    this.sprite(frame, tone, isDot ? (box.left + box.right) / 2 : box.right, isDot ? (box.top + box.bottom) / 2 : box.top, frame.look.theme.badges[tone].solidPixel);
  }

  /** On a bar each grade has its shape; of dots only those that are looked for, since more could not be told apart. */
  private grade(frame: Frame, slot: number, grade: Grade): void {
    const box = this.boxOf(frame, slot);
    if (box === null || (frame.look.dimmed?.[slot] ?? 0) > 0) return;
    const isDot = box.right - box.left < OUTLINE_FROM * this.zoom;
    if (isDot && grade !== 'wanting' && grade !== 'top') return;
    this.sprite(frame, grade, (box.left + box.right) / 2, (box.top + box.bottom) / 2, frame.look.theme.grades[grade].solidPixel);
  }

  private mark(frame: Frame, slot: number, bits: number): void {
    const box = this.boxOf(frame, slot);
    if (box === null) return;
    const kind = marksIn(bits)[0]!;
    const color = frame.look.theme.marks[kind].solidPixel;
    const isDot = box.right - box.left < OUTLINE_FROM * this.zoom;
    if (!isDot) this.frame(box, color, bits === MARK_BITS.changed ? 2 : 0);
    // On a bar, at the left of its middle, so that a badge at the right corner stays free.
    this.sprite(frame, kind, isDot ? (box.left + box.right) / 2 : box.left + (box.right - box.left) * 0.4, (box.top + box.bottom) / 2, color);
  }

  private ghost(frame: Frame, slot: number): void {
    const kind = frame.scene.ghostAt(slot)?.kind;
    if (kind === undefined || (frame.scene.alpha?.[slot] ?? 1) < 0.5) return;
    const box = this.boxOf(frame, slot);
    if (box === null) return;
    const color = frame.look.theme.marks[kind].solidPixel;
    const isDot = box.right - box.left < OUTLINE_FROM * this.zoom;
    // Where a seat moved from is told by its card: of the place, the edge is enough.
    if (!isDot || kind === 'moved') this.frame(box, color, 3);
    if (kind === 'closed') this.sprite(frame, kind, (box.left + box.right) / 2, (box.top + box.bottom) / 2, color);
  }

  /** Where a card is in device pixels; null where it is not in the window. */
  private boxOf({ scene, scale, originX, originY }: Frame, slot: number): { left: number; top: number; right: number; bottom: number } | null {
    const { layout } = scene;
    if (layout.shown[slot] !== 1) return null;
    const left = Math.round(scene.x[slot]! * scale + originX);
    const top = Math.round(scene.y[slot]! * scale + originY);
    const right = Math.max(left + 1, Math.round((scene.x[slot]! + layout.w[slot]!) * scale + originX));
    const bottom = Math.max(top + 1, Math.round((scene.y[slot]! + layout.h[slot]!) * scale + originY));
    return right < 0 || bottom < 0 || left > this.width || top > this.height ? null : { left, top, right, bottom };
  }

  /** The edge of a card; with `gap`, dashed. */
  private frame({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }, color: number, gap: number): void {
    const thick = this.zoom;
    const isOn = (i: number) => gap === 0 || Math.floor(i / (gap * thick)) % 2 === 0;
    for (let x = left; x < right; x++) {
      if (!isOn(x - left)) continue;
      for (let t = 0; t < thick; t++) {
        this.dot(x, top + t, color);
        this.dot(x, bottom - 1 - t, color);
      }
    }
    for (let y = top; y < bottom; y++) {
      if (!isOn(y - top)) continue;
      for (let t = 0; t < thick; t++) {
        this.dot(left + t, y, color);
        this.dot(right - 1 - t, y, color);
      }
    }
  }

  /** A shape around a point, with a rim that sets it off from what is below. */
  private sprite(frame: Frame, kind: MarkKind | BadgeTone | Grade, middleX: number, middleY: number, color: number): void {
    const { zoom } = this;
    const cell = Math.floor(middleY / (ROOM * zoom)) * this.columns + Math.floor(middleX / (ROOM * zoom));
    if (middleX >= 0 && middleY >= 0 && this.taken[cell] === 1) return;
    this.taken[cell] = 1;
    const rows = SPRITES[kind];
    const left = Math.round(middleX - (rows[0]!.length * zoom) / 2);
    const top = Math.round(middleY - (rows.length * zoom) / 2);
    const rim = pixel(frame.look.theme.ground);
    for (const [grow, ink] of [[zoom, rim], [0, color]] as const) {
      rows.forEach((row, j) => {
        for (let i = 0; i < row.length; i++) if (row[i] === '#') this.square(left + i * zoom - grow, top + j * zoom - grow, zoom + 2 * grow, ink);
      });
    }
  }

  private square(left: number, top: number, size: number, color: number): void {
    for (let y = top; y < top + size; y++) for (let x = left; x < left + size; x++) this.dot(x, y, color);
  }

  private dot(x: number, y: number, color: number): void {
    if (x >= 0 && y >= 0 && x < this.width && y < this.height) this.pixels[y * this.width + x] = color;
  }
}
