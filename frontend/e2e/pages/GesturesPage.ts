import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ChartPage } from './ChartPage';

export interface Finger {
  readonly x: number;
  readonly y: number;
}

export interface KeptView {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The chart as hands have it: by mouse, by fingers and by keys. */
export class GesturesPage extends ChartPage {
  /** The fields that several chosen seats have in common. */
  readonly many: Locator;
  readonly menu: Locator;
  readonly copyBar: Locator;
  private fingers: CDPSession | null = null;

  constructor(page: Page) {
    super(page);
    this.many = this.inspector.locator('[data-many-seats]');
    this.menu = page.getByRole('menu');
    this.copyBar = page.getByRole('group', { name: 'Copied seats' });
  }

  /** Puts fingers on the screen, moves them, and takes them away: each list is where they are at one moment. */
  async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Finger[]): Promise<void> {
    this.fingers ??= await this.page.context().newCDPSession(this.page);
    await this.fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  }

  async swipe(from: Finger, to: Finger, steps = 6): Promise<void> {
    for (let i = 1; i <= steps; i++) await this.touch('touchMove', { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps });
  }

  /** Lets one finger rest until it has taken what is below it. */
  async hold(at: Finger): Promise<void> {
    await this.touch('touchStart', at);
    await this.page.waitForTimeout(500);
  }

  /** A place of the chart where there is no card, near its lower left corner but clear of what stands on it. */
  async ground(): Promise<Finger> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('the chart is not on screen');
    const at = { x: box.x + 60, y: box.y + box.height - 120 };
    await this.page.mouse.move(at.x, at.y);
    expect(await this.canvas.getAttribute('title')).toBeNull();
    return at;
  }

  /** Where the chart is looked at, as it is remembered once the view has come to rest. */
  async view(): Promise<KeptView> {
    return this.page.evaluate(() => (JSON.parse(sessionStorage.getItem('cadre.chart.view') ?? '{}') as { view: { x: number; y: number; k: number } }).view);
  }

  /** Waits until the view is another one than before, and answers it. */
  async viewAfter(before: KeptView, differs: (now: KeptView) => boolean): Promise<KeptView> {
    await expect.poll(async () => differs(await this.view()), { timeout: 5000, message: `the view stays at ${JSON.stringify(before)}` }).toBe(true);
    return this.view();
  }

  /** Shows everything, and answers the view that comes to rest. */
  async fit(): Promise<KeptView> {
    await this.page.evaluate(() => sessionStorage.removeItem('cadre.chart.view'));
    await this.page.keyboard.press('-');
    await this.page.keyboard.press('0');
    await expect.poll(() => this.view(), { timeout: 5000 }).toBeTruthy();
    return this.view();
  }

  /** From the ground beside one card to another card below it: a lasso takes both, and what is between. */
  async lassoWay(first: string, last: string): Promise<readonly [Finger, Finger]> {
    const [from, to] = [await this.middle(first), await this.middle(last)];
    return [{ x: from.x - 90, y: from.y }, { x: to.x + 20, y: to.y + 4 }];
  }

  async chosen(count: number): Promise<void> {
    await this.many.getByRole('heading', { name: `${count} seats chosen` }).waitFor();
  }
}
