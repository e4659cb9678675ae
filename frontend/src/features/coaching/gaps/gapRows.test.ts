import { describe, expect, it } from 'vitest';
import { radarOrder, radarPoint, splitGaps, wordOf, type GapRow } from './gapRows';

const gap = (id: string, area: GapRow['competency']['area'], current: number | null, expected = 3, more: Partial<GapRow> = {}): GapRow => ({
  competency: { id, name: id, area }, expected, importance: 3, current, gap: current === null ? null : expected - current, weighted: current === null ? null : Math.max(0, expected - current) * 3, strength: false, weakness: false, ...more,
});

describe('gaps', () => {
  it('keeps the order of the server and puts what is not assessed apart', () => {
    const { known, open } = splitGaps([gap('CUS', 'PRODUCT_KNOWLEDGE', 1), gap('COL', 'PEOPLE', null), gap('DSC', 'PROCESS', 3)]);
    expect(known.map((each) => each.competency.id)).toEqual(['CUS', 'DSC']);
    expect(open.map((each) => each.competency.id)).toEqual(['COL']);
  });

  it('calls each by a word, not by a colour', () => {
    expect(wordOf(gap('a', 'PEOPLE', 4, 3, { strength: true }))).toBe('strength');
    expect(wordOf(gap('a', 'PEOPLE', 1, 3, { weakness: true }))).toBe('weakness');
    expect(wordOf(gap('a', 'PEOPLE', 2.5))).toBe('small');
    expect(wordOf(gap('a', 'PEOPLE', 3))).toBe('fine');
    expect(wordOf(gap('a', 'PEOPLE', null))).toBe('open');
  });

  it('draws the radar in the order of the work, from the top and around', () => {
    expect(radarOrder([gap('COA', 'MANAGEMENT', 1), gap('DAT', 'PRODUCT_KNOWLEDGE', 1), gap('CUS', 'PRODUCT_KNOWLEDGE', 1)], ['CUS', 'DAT', 'COA']).map((each) => each.competency.id)).toEqual(['CUS', 'DAT', 'COA']);
    expect(radarPoint(0, 4, 5, 100)).toMatchObject({ y: -100 });
    expect(radarPoint(1, 4, 2.5, 100).x).toBeCloseTo(50);
  });
});
