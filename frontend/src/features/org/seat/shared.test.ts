import { expect, it } from 'vitest';
import { shared } from './shared';

it('tells the value that all have, nothing among them, and several where one differs', () => {
  expect(shared([{ at: 'Rome' }, { at: 'Rome' }], ({ at }) => at)).toEqual({ is: 'same', value: 'Rome' });
  expect(shared([{ at: 'Rome' }, { at: '' }], ({ at }) => at)).toEqual({ is: 'several' });
  expect(shared([{ team: null }, { team: null }], ({ team }) => team)).toEqual({ is: 'same', value: null });
  const [one, again, other] = [{ id: 1 }, { id: 1 }, { id: 2 }];
  expect(shared([one, again], (team) => team, (a, b) => a.id === b.id)).toEqual({ is: 'same', value: one });
  expect(shared([one, again, other], (team) => team, (a, b) => a.id === b.id)).toEqual({ is: 'several' });
});
