import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('tells what made the competence of everyone change, in parts that add up', async () => {
  const session = await sessions.start('demo', []);
  const room = new CoachingPage(await session.open('/staffing'), session.server);
  const { page } = room;
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Is the team getting better?' }) });
  const list = section.getByRole('list', { name: 'Everyone' });
  await list.getByText('Those who stayed').first().waitFor();
  await expectAccessible(page);
  const numbers = await list.getByRole('listitem').filter({ hasText: 'Those who stayed' }).evaluateAll((items) => items.map((item) => [...item.querySelectorAll('[class*=change], [class*=value]')].map((of) => Number((of.textContent ?? '').replace('\u2212', '-').replace('\u00b1', '')))));
  expect(numbers.length).toBeGreaterThan(0);
  for (const [change, ...parts] of numbers) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(change ?? Number.NaN, 5);
  await section.getByRole('combobox', { name: 'Group by' }).selectOption('Team');
  await list.waitFor({ state: 'detached' });
  await section.getByText(/^Nothing can be told/).or(section.getByRole('heading', { level: 3 })).first().waitFor();
});
