import { expect, it } from 'vitest';
import { linkTo, pathOfLink } from './link';

const rooms = ['chart', 'people'];

it('understands links of a browser and of the window, and no other text', () => {
  expect(pathOfLink(' http://127.0.0.1:8080/chart?color=role&filter=team%3Atem_1 ', rooms)).toBe('/chart?color=role&filter=team%3Atem_1');
  expect(pathOfLink(linkTo({ inWindow: true }, '/chart?levels=3'), rooms)).toBe('/chart?levels=3');
  expect(pathOfLink('wails://wails.localhost/people', rooms)).toBe('/people');
  for (const text of ['Checkout', '/chart', 'https://example.org/', 'https://example.org/open?secret=x', 'cadre:chart', 'cadre://chart', 'javascript:alert(1)', 'http://a b/chart', 'http://[/chart']) expect(pathOfLink(text, rooms), text).toBeNull();
});
