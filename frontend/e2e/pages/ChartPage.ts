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

  /** Where the card of somebody, or of a title, is on the screen. */
  async place(name: string): Promise<Place> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('the chart is not on screen');
    // What the pointer was on before would else be taken for what it is on now.
    await this.page.mouse.move(box.x + 2, box.y + box.height - 2);
    await expect.poll(() => this.canvas.getAttribute('title')).toBeNull();
    for (let y = box.y + 12; y < box.y + box.height - 70; y += 26) {
      for (let x = box.x + 30; x < box.x + box.width - 20; x += 84) {
        await this.page.mouse.move(x, y);
        if ((await this.canvas.getAttribute('title'))?.includes(name)) return { x: x + 6, y: y + 6 };
      }
    }
    throw new Error(`no card of ${name} is in sight`);
  }

  /** The middle of a card: at its ends a drop means beside it. */
  async middle(name: string): Promise<Place> {
    const at = await this.place(name);
    const isOn = async (dx: number, dy: number) => {
      await this.page.mouse.move(at.x + dx, at.y + dy);
      return (await this.canvas.getAttribute('title'))?.includes(name) ?? false;
    };
    /** How far a card goes on one way, halving the doubt until it is small. */
    const edge = async (x: number, y: number, most: number) => {
      let [on, off] = [0, most];
      while (off - on > 5) {
        const half = (on + off) / 2;
        if (await isOn(x * half, y * half)) on = half;
        else off = half;
      }
      return on;
    };
    const [left, right, up, down] = [await edge(-1, 0, 320), await edge(1, 0, 320), await edge(0, -1, 160), await edge(0, 1, 160)];
    return { x: at.x + (right - left) / 2, y: at.y + (down - up) / 2 };
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
