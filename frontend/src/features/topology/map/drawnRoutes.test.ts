import { expect, it } from 'vitest';
import { drawnRoutes, mostRoutes } from './drawnRoutes';
import type { Route } from './mapTypes';

const route = (id: string, overdue = false): Route => ({ link: { id, kind: 'dependency', from: 'a', to: 'b', severity: 'LOW', overdue }, points: [], crosses: false });
const many = Array.from({ length: mostRoutes + 10 }, (_, index) => route(String(index), index === mostRoutes + 5));

it('draws all while they can be told apart', () => {
  const few = many.slice(0, 20);
  expect(drawnRoutes(few, null)).toBe(few);
  expect(drawnRoutes(few, new Set(['3']))).toBe(few);
});

it('draws of very many those that are followed, or those past their day first', () => {
  expect(drawnRoutes(many, new Set(['3', 'a'])).map(({ link }) => link.id)).toEqual(['3']);
  const drawn = drawnRoutes(many, null);
  expect(drawn).toHaveLength(mostRoutes);
  expect(drawn[0]?.link.id).toBe(String(mostRoutes + 5));
});
