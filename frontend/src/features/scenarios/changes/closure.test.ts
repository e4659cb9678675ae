import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongside, tooEarly, tooLate, type ChosenChange } from './closure';

const change = (id: string, needs: readonly string[] = [], effectiveOn: string | null = null): ChosenChange => ({ id, needs, effectiveOn });
const ids = (list: readonly { change: ChosenChange }[]) => list.map((each) => each.change.id);

/** Changes of which each builds on some before it, as a scenario has them. */
const history = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { maxLength: 15 }).map((needs) =>
  needs.map((earlier, at) => change(`c${at}`, at === 0 ? [] : [...new Set(earlier.map((each) => `c${each % at}`))])));

describe('what comes along', () => {
  it('is what the chosen build on, and what that builds on, in order', () => {
    const changes = [change('open'), change('other'), change('move', ['open']), change('rename', ['move'])];
    const along = alongside(changes, new Set(['rename']));
    expect(ids(along)).toEqual(['open', 'move']);
    expect(along.map(({ because }) => because.id)).toEqual(['move', 'rename']);
  });

  it('is closed, holds nothing that was chosen, and nothing that nobody needs', () => {
    fc.assert(fc.property(history, fc.array(fc.nat(14)), (changes, picks) => {
      const chosen = new Set(picks.map((at) => `c${at}`).filter((id) => changes.some((each) => each.id === id)));
      const along = alongside(changes, chosen);
      const whole = new Set([...chosen, ...ids(along)]);
      expect(whole.size).toBe(chosen.size + along.length);
      for (const each of changes) if (whole.has(each.id)) for (const need of each.needs) expect(whole.has(need)).toBe(true);
      for (const each of along) expect(each.because.needs).toContain(each.change.id);
      for (const each of along) expect(whole.has(each.because.id)).toBe(true);
    }));
  });

  it('does not stumble over what is not there any more', () => {
    expect(alongside([change('move', ['gone'])], new Set(['move']))).toEqual([]);
  });
});

describe('what would come too late', () => {
  const changes = [change('first', [], '2027-03-01'), change('second', ['first'], '2027-01-01'), change('third', ['second'])];

  it('is what the chosen build on and takes effect after their day', () => {
    expect(tooLate(changes, new Set(['third']), '2027-02-01').map(({ id }) => id)).toEqual(['first']);
    expect(tooLate(changes, new Set(['third']), '2027-03-01')).toEqual([]);
  });

  it('is all with a day, when the chosen take effect at once', () => {
    expect(tooLate(changes, new Set(['third']), null).map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

describe('what would come too early', () => {
  const changes = [change('open'), change('move', ['open']), change('rename', ['move'], '2027-05-01'), change('other')];

  it('is what builds on the chosen and takes effect before their day, and what builds on that', () => {
    expect(tooEarly(changes, new Set(['open']), '2027-02-01').map(({ id }) => id)).toEqual(['move']);
    expect(tooEarly(changes, new Set(['open']), '2027-06-01').map(({ id }) => id)).toEqual(['move', 'rename']);
  });

  it('is nothing when the chosen take effect at once, or are the last of their kind', () => {
    expect(tooEarly(changes, new Set(['open']), null)).toEqual([]);
    expect(tooEarly(changes, new Set(['rename']), '2027-06-01')).toEqual([]);
  });

  it('leaves, with what comes along, nothing before what it builds on', () => {
    const day = fc.constantFrom(null, '2027-01-01', '2027-02-01', '2027-03-01');
    const dayOf = (effectiveOn: string | null) => effectiveOn ?? '';
    fc.assert(fc.property(history, fc.array(day, { minLength: 15, maxLength: 15 }), fc.array(fc.nat(14), { minLength: 1 }), day, (plain, days, picks, wanted) => {
      // A plan in order: each change takes effect on the day of the latest that it builds on, or later.
      const dated: ChosenChange[] = [];
      plain.forEach((each, at) => {
        const least = each.needs.map((need) => dated.find(({ id }) => id === need)?.effectiveOn ?? null).reduce<string | null>((a, b) => (dayOf(a) > dayOf(b) ? a : b), days[at] ?? null);
        dated.push({ ...each, effectiveOn: least });
      });
      const chosen = new Set(picks.map((at) => `c${at}`).filter((id) => dated.some((each) => each.id === id)));
      const moved = new Set([...chosen, ...[...tooLate(dated, chosen, wanted), ...tooEarly(dated, chosen, wanted)].map(({ id }) => id)]);
      const after = new Map(dated.map((each) => [each.id, moved.has(each.id) ? wanted : each.effectiveOn]));
      for (const each of dated) for (const need of each.needs) expect(dayOf(after.get(need) ?? null) <= dayOf(after.get(each.id) ?? null)).toBe(true);
    }));
  });
});
