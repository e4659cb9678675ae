import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { Frame } from './Frame';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The chart: cards are found as a reader's hand finds them, by pointing until the tooltip names the one. */
export class ChartPage extends Frame {
  readonly canvas: Locator;
  readonly tree: Locator;
  /** What the drop would change, as it is said aloud. */
  readonly dropHint: Locator;
  readonly cutBar: Locator;

  constructor(page: Page) {
    super(page);
    this.canvas = page.getByTestId('chart');
    this.tree = page.getByRole('tree', { name: 'Organisation chart' });
    this.dropHint = page.getByRole('status', { name: 'What the drop would change' });
    this.cutBar = page.getByRole('group', { name: 'Cut seats' });
  }

  async ready(): Promise<void> {
    await this.tree.getByRole('treeitem').first().waitFor({ state: 'attached' });
  }

  /** Where the card of somebody, or of a title, is on the screen; the mouse rests there. */
  async place(name: string): Promise<Place> {
    return this.seek(name, 'corner');
  }

  /** The middle of a card: at its ends a drop means beside it. */
  async middle(name: string): Promise<Place> {
    return this.seek(name, 'middle');
  }

  /**
   * Points at one place after the other until the tooltip names the card, and again until it stays where it is: what was done
   * before may still move the chart. The page looks by itself, because the mouse waits for a frame at each step; that the mouse
   * is on the card too is seen at the end.
   */
  private async seek(name: string, part: 'corner' | 'middle'): Promise<Place> {
    let at: Place | null = null;
    await expect.poll(async () => {
      const before = at;
      at = await this.canvas.evaluate(seekCard, { name, part });
      if (!at || at.x !== before?.x || at.y !== before.y) return at && 'it moves';
      // A mouse that is there already says nothing.
      await this.page.mouse.move(at.x + 1, at.y + 1);
      await this.page.mouse.move(at.x, at.y);
      return this.canvas.getAttribute('title');
    }, { timeout: 8_000, message: `no card of ${name} is in sight, or it never rests` }).toEqual(expect.stringContaining(name));
    return at!;
  }

  /** Opens what the colours stand for. */
  async openColors(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'What the colours stand for' });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await this.page.getByRole('region', { name: 'What the colours stand for' }).waitFor();
  }

  async choose(name: string): Promise<void> {
    const { x, y } = await this.place(name);
    await this.page.mouse.click(x, y);
  }

  /** Drags one card onto another. */
  async drag(name: string, onto: string): Promise<void> {
    await this.carry(name, onto);
    await this.page.mouse.up();
  }

  /** Takes one card over to another, and holds it there. */
  async carry(name: string, onto: string): Promise<void> {
    const from = await this.place(name);
    const to = await this.middle(onto);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 12, from.y + 8, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
    await this.page.mouse.move(to.x + 1, to.y + 1);
  }

  /** The level of a seat in the accessible tree: 1 at the top. */
  async levelOf(name: string): Promise<number> {
    return Number(await this.tree.getByRole('treeitem', { name }).first().getAttribute('aria-level'));
  }

  async expectLevel(name: string, level: number): Promise<void> {
    await expect.poll(() => this.levelOf(name), { timeout: 10_000 }).toBe(level);
  }
}

/** Runs in the page: where a card is that the tooltip names so. */
function seekCard(room: HTMLElement | SVGElement, { name, part }: { name: string; part: 'corner' | 'middle' }): Place | null {
  const box = room.getBoundingClientRect();
  const isOn = (x: number, y: number) => {
    const target = document.elementFromPoint(x, y);
    if (!(target instanceof HTMLCanvasElement)) return false;
    target.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', pointerId: 1 }));
    return room.getAttribute('title')?.includes(name) ?? false;
  };
  /** How far a card goes on one way, halving the doubt until it is small. */
  const edge = (at: Place, x: number, y: number, most: number) => {
    let [on, off] = [0, most];
    while (off - on > 5) {
      const half = (on + off) / 2;
      if (isOn(at.x + x * half, at.y + y * half)) on = half;
      else off = half;
    }
    return on;
  };
  // What the pointer was on before would else be taken for what it is on now.
  isOn(box.x + 2, box.y + box.height - 2);
  for (let y = box.y + 12; y < box.y + box.height - 70; y += 26) {
    for (let x = box.x + 30; x < box.x + box.width - 20; x += 84) {
      if (!isOn(x, y)) continue;
      const at = { x: x + 6, y: y + 6 };
      if (part === 'corner') return at;
      return { x: at.x + (edge(at, 1, 0, 320) - edge(at, -1, 0, 320)) / 2, y: at.y + (edge(at, 0, 1, 160) - edge(at, 0, -1, 160)) / 2 };
    }
  }
  return null;
}
