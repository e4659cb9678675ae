import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ChartPage } from './ChartPage';
import { type Finger, Fingers } from './Fingers';

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
  readonly fingers: Fingers;

  constructor(page: Page) {
    super(page);
    this.many = this.inspector.locator('[data-many-seats]');
    this.menu = page.getByRole('menu');
    this.fingers = new Fingers(page);
    this.copyBar = page.getByRole('group', { name: 'Copied seats' });
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
