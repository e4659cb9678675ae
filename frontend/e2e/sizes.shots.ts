import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { ChartPage } from './pages/ChartPage';
import { ScenarioPage } from './pages/ScenarioPage';
import { browserSessions } from './support/browser';

const sessions = browserSessions();
const folder = join(import.meta.dirname, '../../docs/screenshots/sizes');

/** How near the chart is looked at: all of it, then each level of detail of a card. */
const zooms = { all: null, bars: 0.16, names: 0.34, cards: 0.9 } as const;

/** Everything unfolded, from all to one card, at each size that the chart has to carry. */
describe.each([150, 10_000, 100_000])('%d seats', (seats) => {
  it('takes the chart at four zooms, light and dark', async () => {
    mkdirSync(folder, { recursive: true });
    const session = await sessions.start({ seats });
    for (const theme of ['light', 'dark'] as const) {
      const page = await session.open('/chart', { theme });
      const lead = await middleLead(page);
      for (const [name, zoom] of Object.entries(zooms)) {
        await page.evaluate(() => sessionStorage.clear());
        await page.goto(`${session.server.address}/chart?levels=99${zoom === null ? '' : `&at=${lead}~0~0~${zoom}`}`);
        await new ChartPage(page).ready();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.screenshot({ path: join(folder, `${seats}-${name}-${theme}.png`) });
      }
    }
  }, 600_000);
});

/** A seat in the middle of the organisation that leads a handful. */
async function middleLead(page: ConstructorParameters<typeof ScenarioPage>[0]): Promise<string> {
  const { org } = await new ScenarioPage(page).ask<{ org: { chart: { seats: { id: string; directReports: number }[] } } }>('{ org { chart { seats { id directReports } } } }');
  const leads = org.chart.seats.filter((seat) => seat.directReports >= 4 && seat.directReports <= 9);
  return leads[Math.floor(leads.length / 2)]?.id ?? '';
}
