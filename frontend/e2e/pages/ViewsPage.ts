import type { Locator, Page } from 'playwright-core';
import { ChartPage } from './ChartPage';
import { type Finger, Fingers } from './Fingers';

/** The chart room with its other views: the table of seats, and teams by function. */
export class ViewsPage extends ChartPage {
  readonly grid: Locator;
  readonly matrix: Locator;
  readonly fingers: Fingers;

  constructor(page: Page) {
    super(page);
    this.grid = page.getByRole('grid', { name: 'Seats of the organisation' });
    this.fingers = new Fingers(page);
    this.matrix = page.getByRole('table', { name: 'Teams by function' });
  }

  async show(view: 'Chart' | 'Table' | 'Matrix'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'View' }).getByText(view, { exact: true }).click();
  }

  /** The row of a seat by its title. */
  row(title: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: title, exact: true }) });
  }

  /** Puts the keyboard on a cell of a row. */
  async cell(title: string, text: string): Promise<void> {
    await this.row(title).getByRole('gridcell', { name: text, exact: true }).first().click();
  }

  /** The chip of somebody in a team. */
  chip(name: string, team: string): Locator {
    return this.matrix.getByRole('button', { name: new RegExp(`^${name}.* in ${team} as `) });
  }

  /** What a team has of a function. */
  async cellOf(team: string, does: string): Promise<Locator> {
    // Columns that are out of sight are not in the page: where a cell stands is told by its index alone.
    const column = await this.matrix.getByRole('columnheader').filter({ has: this.page.getByText(does, { exact: true }) }).getAttribute('aria-colindex');
    return this.matrix.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${team}`) }) }).locator(`[role=cell][aria-colindex="${column}"]`);
  }

  /** The middle of something on the screen. */
  async middleOf(of: Locator): Promise<Finger> {
    await of.scrollIntoViewIfNeeded();
    const box = await of.boundingBox();
    if (!box) throw new Error('it is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** How far the matrix is scrolled. */
  async scrolled(): Promise<{ left: number; top: number }> {
    return this.matrix.evaluate((table) => ({ left: table.parentElement?.scrollLeft ?? 0, top: table.parentElement?.scrollTop ?? 0 }));
  }
}
