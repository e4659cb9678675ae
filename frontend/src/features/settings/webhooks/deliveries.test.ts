import { describe, expect, it } from 'vitest';
import { mostDeliveries, newsOf, withNews } from './deliveries';

const log = (from: number, to: number, state = 'DELIVERED') => Array.from({ length: from - to + 1 }, (_, at) => ({ id: String(from - at), state }));

describe('a log of deliveries', () => {
  it('is read whole at first, then as far as something may have changed', () => {
    expect(newsOf(null)).toBe(mostDeliveries);
    expect(newsOf(log(50, 1))).toBe(10);
    expect(newsOf([...log(50, 31), { id: '30', state: 'RETRYING' }, ...log(29, 1)])).toBe(31);
  });

  it('takes what is new and what has become another, and keeps the rest', () => {
    const known = [{ id: '20', state: 'WAITING' }, ...log(19, 1)];
    const now = withNews(known, log(22, 13), 10);
    expect(now?.map(({ id }) => id)).toEqual(log(22, 1).map(({ id }) => id));
    expect(now?.[2]?.state).toBe('DELIVERED');
    expect(withNews(null, log(3, 1), 200)?.length).toBe(3);
    expect(withNews(log(250, 51), log(255, 246), 10)?.length).toBe(mostDeliveries);
  });

  it('drops what is kept no more, and is read whole where more has come than was read', () => {
    expect(withNews(log(20, 1), log(20, 15), 10)?.length).toBe(6);
    expect(withNews(log(20, 1), log(40, 31), 10)).toBeNull();
  });
});
