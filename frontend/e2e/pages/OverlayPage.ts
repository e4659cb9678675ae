import type { Locator } from 'playwright-core';
import { ChartPage } from './ChartPage';

type Kind = 'Coaching coverage' | 'Overdue one-on-ones' | 'Coaching load' | 'Gaps';

/** What of coaching is shown on the chart, as its legend, its list and the accessible tree have it. */
export class OverlayPage extends ChartPage {
  legend(kind: Kind): Locator {
    return this.page.getByRole('group', { name: `${kind} on the chart` });
  }

  /** An entry of the legend: how many seats stand so. */
  entry(kind: Kind, words: string | RegExp): Locator {
    return this.legend(kind).getByRole('button', { name: words });
  }

  /** How many seats the legend counts so; none where it does not say. */
  async counted(kind: Kind, words: string): Promise<number> {
    const [said = ''] = await this.legend(kind).getByRole('button', { name: words }).allInnerTexts();
    return Number(/\d+/.exec(said)?.[0] ?? 0);
  }

  list(kind: Kind): Locator {
    return this.page.getByRole('region', { name: `${kind}, seat by seat` });
  }

  /** What the chart says of somebody to a screen reader. */
  said(name: string): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  /** Chooses among what the colours can stand for. */
  async overlay(kind: Kind | 'None'): Promise<void> {
    await this.openColors();
    await this.page.getByRole('combobox', { name: 'Colour stands for' }).click();
    await this.page.getByRole('option', { name: kind === 'None' ? 'Team' : kind, exact: kind === 'None' }).click();
  }
}
