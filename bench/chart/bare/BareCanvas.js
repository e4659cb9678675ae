import { CARD } from '../page/organisation.js';
import { TidyTree } from './TidyTree.js';

const STEP_X = CARD.width + CARD.gapX;
const STEP_Y = CARD.height + CARD.gapY;
const HALF = CARD.width / 2;
const NAME_FONT = 'bold 14px "DejaVu Sans",Arial,sans-serif';
const FONT = '12px "DejaVu Sans",Arial,sans-serif';
/** Narrower than this in pixels, cards are drawn as one row of pixels a level. */
const MICRO = 3;

const lowerBound = (list, low, high, isBefore) => {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
};
const pixelOf = (color) => {
  const rgb = Number.parseInt(color.slice(1), 16);
  return 0xff000000 | ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
};

/**
 * The floor: all seats on one canvas, only those in sight, in three levels of detail, and nothing else. No selection, no
 * minimap, no accessible tree, no folding, no animation.
 */
export class BareCanvas {
  constructor(element, seats, width, height) {
    this.seats = seats;
    this.width = width;
    this.height = height;
    this.slots = new Map(seats.map((seat, i) => [seat.id, i]));
    this.colors = [...new Set(seats.map((seat) => seat.color))];
    this.pixels = this.colors.map(pixelOf);
    this.tones = Uint8Array.from(seats, (seat) => this.colors.indexOf(seat.color));
    this.texts = new Map();
    this.tree = new TidyTree(Int32Array.from(seats, (seat) => (seat.parentId === null ? -1 : this.slots.get(seat.parentId))));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.style.cssText = 'position:absolute;left:0;top:0';
    this.ctx = canvas.getContext('2d');
    element.append(canvas);
    this.layout();
    this.fit();
  }

  fit() {
    const { left, right, deepest } = this.tree;
    const width = right - left + CARD.width;
    const height = deepest * STEP_Y + CARD.height;
    const zoom = Math.min((this.width - 40) / width, (this.height - 40) / height, 1);
    this.show({ zoom, x: this.width / 2 - (zoom * (left + right)) / 2, y: this.height / 2 - (zoom * height) / 2 });
  }

  focus(id, zoom) {
    const i = this.slots.get(id);
    this.show({ zoom, x: this.width / 2 - zoom * this.tree.x[i], y: this.height / 2 - zoom * (this.tree.depth[i] * STEP_Y + CARD.height / 2) });
  }

  show(view) {
    this.view = view;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  move(id, leadId) {
    const i = this.slots.get(id);
    this.tree.move(i, this.slots.get(leadId));
    this.seats[i].parentId = leadId;
    this.layout();
    this.show(this.view);
  }

  layout() {
    const { tree } = this;
    tree.layout(STEP_X);
    this.leads = tree.rows.filter((seat) => tree.first[seat] >= 0);
    this.leadStart = new Int32Array(tree.deepest + 2);
    for (const lead of this.leads) this.leadStart[tree.depth[lead] + 1]++;
    for (let level = 1; level < this.leadStart.length; level++) this.leadStart[level] += this.leadStart[level - 1];
    if (this.strips?.[0].ctx.canvas.height === tree.deepest + 1) return;
    this.strips = [0, 1].map(() => {
      const ctx = Object.assign(document.createElement('canvas'), { width: this.width, height: tree.deepest + 1 }).getContext('2d');
      const image = ctx.createImageData(this.width, tree.deepest + 1);
      return { ctx, image, pixels: new Uint32Array(image.data.buffer) };
    });
  }

  draw() {
    const { ctx, tree } = this;
    const { zoom, x, y } = this.view;
    this.left = -x / zoom - HALF;
    this.right = (this.width - x) / zoom + HALF;
    this.firstLevel = Math.max(0, Math.floor((-y / zoom - CARD.height) / STEP_Y));
    this.lastLevel = Math.min(tree.deepest, Math.floor((this.height - y) / zoom / STEP_Y));
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, this.width, this.height);
    if (CARD.width * zoom < MICRO) this.drawStrips();
    else {
      ctx.setTransform(zoom, 0, 0, zoom, x, y);
      this.drawLinks();
      this.drawCards();
    }
  }

  drawLinks() {
    const { ctx, tree, leads, leadStart, left, right } = this;
    const { first, last, next, x } = tree;
    ctx.beginPath();
    ctx.lineWidth = Math.max(1, 1 / this.view.zoom);
    ctx.strokeStyle = '#aab2bd';
    for (let level = Math.max(0, this.firstLevel - 1); level <= Math.min(this.lastLevel, tree.deepest - 1); level++) {
      const top = level * STEP_Y + CARD.height;
      const bus = top + CARD.gapY / 2;
      for (let i = leadStart[level]; i < leadStart[level + 1]; i++) {
        const lead = leads[i];
        const [from, to] = [x[first[lead]], x[last[lead]]];
        if (Math.max(to, x[lead]) < left) continue;
        if (Math.min(from, x[lead]) > right) break;
        ctx.moveTo(x[lead], top);
        ctx.lineTo(x[lead], bus);
        ctx.moveTo(Math.max(from, left), bus);
        ctx.lineTo(Math.min(to, right), bus);
        for (let report = first[lead]; report >= 0 && x[report] <= right; report = next[report]) {
          if (x[report] < left) continue;
          ctx.moveTo(x[report], bus);
          ctx.lineTo(x[report], (level + 1) * STEP_Y);
        }
      }
    }
    ctx.stroke();
  }

  inSight() {
    const { rows, rowStart, x } = this.tree;
    const found = [];
    for (let level = this.firstLevel; level <= this.lastLevel; level++) {
      const end = rowStart[level + 1];
      for (let i = lowerBound(rows, rowStart[level], end, (seat) => x[seat] < this.left); i < end && x[rows[i]] <= this.right; i++) found.push(rows[i]);
    }
    return found;
  }

  drawCards() {
    const { ctx, seats, tree } = this;
    const { zoom } = this.view;
    const found = this.inSight();
    const leftOf = (i) => tree.x[i] - HALF;
    const topOf = (i) => tree.depth[i] * STEP_Y;
    if (zoom < 0.3) {
      this.fillByColor(found, (i) => ctx.rect(leftOf(i), topOf(i), CARD.width, CARD.height));
      return;
    }
    ctx.beginPath();
    for (const i of found) ctx.roundRect(leftOf(i), topOf(i), CARD.width, CARD.height, 6);
    ctx.fillStyle = '#fff';
    ctx.fill();
    ctx.strokeStyle = '#c9ced6';
    ctx.lineWidth = 1;
    ctx.stroke();
    this.fillByColor(found, (i) => ctx.rect(leftOf(i), topOf(i), 6, CARD.height));
    ctx.textBaseline = 'top';
    const write = (font, color, textOf, place) => {
      ctx.fillStyle = color;
      for (const i of found) {
        const text = this.fitted(textOf(seats[i]), font);
        if (ctx.font !== font) ctx.font = font;
        place(text, i);
      }
    };
    write(NAME_FONT, '#1c2430', (seat) => seat.name, (text, i) => ctx.fillText(text, leftOf(i) + 16, topOf(i) + 9));
    if (zoom < 0.5) return;
    write(FONT, '#55606e', (seat) => seat.title, (text, i) => ctx.fillText(text, leftOf(i) + 16, topOf(i) + 29));
    write(FONT, '#55606e', (seat) => seat.team, (text, i) => ctx.fillText(text, leftOf(i) + 16, topOf(i) + 56));
    ctx.textAlign = 'right';
    write(FONT, '#1c2430', (seat) => String(seat.reports), (text, i) => ctx.fillText(text, leftOf(i) + CARD.width - 14, topOf(i) + 56));
    ctx.textAlign = 'left';
  }

  fillByColor(found, trace) {
    this.colors.forEach((color, tone) => {
      this.ctx.beginPath();
      for (const i of found) if (this.tones[i] === tone) trace(i);
      this.ctx.fillStyle = color;
      this.ctx.fill();
    });
  }

  fitted(text, font) {
    const { ctx, texts } = this;
    const key = font + text;
    let fitted = texts.get(key);
    if (fitted !== undefined) return fitted;
    ctx.font = font;
    fitted = text;
    for (let length = text.length; ctx.measureText(fitted).width > CARD.width - 30 && length > 1; ) fitted = `${text.slice(0, --length)}…`;
    texts.set(key, fitted);
    return fitted;
  }

  /** One row of pixels for the cards of a level and one for its links, however many there are, stretched to their height. */
  drawStrips() {
    const { ctx, strips } = this;
    const { zoom, y } = this.view;
    const [cards, links] = strips;
    cards.pixels.fill(0);
    links.pixels.fill(0);
    for (let level = this.firstLevel; level <= this.lastLevel; level++) {
      this.stripOfCards(level, cards.pixels);
      if (level < this.tree.deepest) this.stripOfLinks(level, links.pixels);
    }
    for (const { ctx: own, image } of strips) own.putImageData(image, 0, 0);
    ctx.imageSmoothingEnabled = false;
    for (let level = this.firstLevel; level <= this.lastLevel; level++) {
      const top = level * STEP_Y * zoom + y;
      ctx.drawImage(cards.ctx.canvas, 0, level, this.width, 1, 0, Math.round(top), this.width, Math.max(1, Math.round(CARD.height * zoom)));
      ctx.drawImage(links.ctx.canvas, 0, level, this.width, 1, 0, Math.round(top + (CARD.height + CARD.gapY / 2) * zoom), this.width, 1);
    }
  }

  stripOfCards(level, pixels) {
    const { rows, rowStart, x } = this.tree;
    const { zoom, x: shift } = this.view;
    const end = rowStart[level + 1];
    for (let i = lowerBound(rows, rowStart[level], end, (seat) => x[seat] < this.left); i < end; ) {
      const left = (x[rows[i]] - HALF) * zoom + shift;
      if (left >= this.width) return;
      const from = Math.max(0, Math.floor(left));
      const to = Math.min(this.width, Math.max(from + 1, Math.floor((x[rows[i]] + HALF) * zoom + shift)));
      pixels.fill(this.pixels[this.tones[rows[i]]], level * this.width + from, level * this.width + to);
      // Of seats that begin in one pixel, the first is enough.
      const next = (from + 1 - shift) / zoom + HALF;
      i = STEP_X * zoom < 1 ? lowerBound(rows, i + 1, end, (seat) => x[seat] < next) : i + 1;
    }
  }

  stripOfLinks(level, pixels) {
    const { leads, leadStart, tree } = this;
    const { zoom, x: shift } = this.view;
    let done = -1;
    for (let i = leadStart[level]; i < leadStart[level + 1]; i++) {
      const from = Math.floor(tree.x[tree.first[leads[i]]] * zoom + shift);
      const to = Math.floor(tree.x[tree.last[leads[i]]] * zoom + shift);
      if (to < 0 || (to <= done && to - from < 1)) continue;
      if (from >= this.width) return;
      done = Math.min(this.width - 1, to);
      pixels.fill(0xffbdb2aa, level * this.width + Math.max(0, from), level * this.width + done + 1);
    }
  }
}
