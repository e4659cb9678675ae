import { expect, it } from 'vitest';
import { LookPage } from '../pages/LookPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

interface Found { readonly org: { readonly chart: { readonly seats: readonly { readonly id: string; readonly location: string | null }[] } } }

it('colours the chart by the groups of an aggregate, and by all pages of a query that pages', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const ask = async (query: string, variables: object = {}) => {
    const response = await page.context().request.post(`${session.server.address}/graphql`, { data: { query, variables }, headers: { origin: session.server.address } });
    const { data, errors } = (await response.json()) as { data: Found; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const save = (name: string, title: string, query: string, value: string) => ask('mutation($input: SaveQueryInput!) { saveQuery(input: $input) { savedQuery { id } } }', { input: { name, title, query, value } });
  await save('seats-of-places', 'Seats of places', '{ org { aggregateSeats(by: [LOCATION]) { groups { keys { label } seats } } } }', 'org.aggregateSeats.groups.seats');
  await save('layers', 'Layers', 'query Layers($after: Cursor) { org { positions(first: 50, after: $after) { edges { node { id layer } } pageInfo { hasNextPage endCursor } } } }', 'org.positions.edges.node.layer');
  const { org: { chart: { seats } } } = await ask('{ org { chart { seats { id location } } } }');
  expect(seats.length).toBeGreaterThan(100);

  const chart = new LookPage(page);
  const coloured = async (title: string) => {
    const bands = page.getByRole('group', { name: `${title} on the chart` }).getByRole('button', { name: /seats?$/ });
    await bands.first().waitFor();
    const texts = await bands.allTextContents();
    return texts.map((text) => Number(/(\d+) seats?$/.exec(text)?.[1])).reduce((sum, n) => sum + n, 0);
  };

  // Each seat has the number of its group: as many cards say it as are in the place.
  await page.goto(`${session.server.address}/chart?query=seats-of-places`);
  await chart.ready();
  expect(await coloured('Seats of places')).toBe(seats.length);
  const inPlace = (place: string | null) => seats.filter(({ location }) => location === place).length;
  const most = Math.max(...new Set(seats.map(({ location }) => inPlace(location))));
  await chart.tree.getByRole('treeitem', { name: new RegExp(`Seats: ${most}\\b`) }).first().waitFor({ state: 'attached' });
  await expectAccessible(page);

  // Three pages are one answer.
  await page.goto(`${session.server.address}/chart?query=layers`);
  await chart.ready();
  expect(await coloured('Layers')).toBe(seats.length);
});
