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

  /** The foot of a card, which folds and unfolds what is below: where the hand says that something can be pressed. */
  async foot(name: string): Promise<Finger> {
    const { x, y } = await this.middle(name);
    const at = await this.canvas.evaluate((room, middle) => {
      for (let down = 0; down < 140; down += 3) for (let aside = 0; aside < 220; aside += 12) {
        const target = document.elementFromPoint(middle.x + aside, middle.y + down);
        if (!(target instanceof HTMLCanvasElement) || !room.contains(target)) continue;
        target.dispatchEvent(new PointerEvent('pointermove', { clientX: middle.x + aside, clientY: middle.y + down, bubbles: true, pointerType: 'mouse', pointerId: 1 }));
        if (target.style.cursor === 'pointer' && room.getAttribute('title')?.includes(middle.name)) return { x: middle.x + aside + 4, y: middle.y + down + 3 };
      }
      return null;
    }, { x, y, name });
    if (at === null) throw new Error(`the card of ${name} has no foot to press`);
    return at;
  }

  /** Waits until what is below a seat is shown, or folded away. */
  async expectOpen(name: string, open: boolean): Promise<void> {
    await expect.poll(() => this.tree.getByRole('treeitem', { name }).first().getAttribute('aria-expanded'), { timeout: 8_000 }).toBe(String(open));
  }

  /** From the ground beside one card to another card below it: a lasso takes both, and what is between. */
  async lassoWay(first: string, last: string): Promise<readonly [Finger, Finger]> {
    const [from, to] = [await this.middle(first), await this.middle(last)];
    return [{ x: from.x - 90, y: from.y }, { x: to.x + 20, y: to.y + 4 }];
  }

  /** What the accessible tree says of the cards around the current one: the same where the same is unfolded. */
  async shown(): Promise<string> {
    return (await this.tree.getByRole('treeitem').evaluateAll((rows) => rows.map((row) => `${row.getAttribute('aria-level') ?? ''} ${row.getAttribute('aria-label') ?? ''}`))).join('\n');
  }

  /** One question to the API as this reader. */
  async ask<Answer>(query: string): Promise<Answer> {
    const answer = await this.page.evaluate(async (body) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    }, JSON.stringify({ query }));
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
    return answer.data as Answer;
  }

  async chosen(count: number): Promise<void> {
    await this.many.getByRole('heading', { name: `${count} seats chosen` }).waitFor();
  }
}
