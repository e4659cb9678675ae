import { describe, expect, it } from 'vitest';
import { assessRows, checkShare, hiddenCount, mayShare, needsEvidence, type Competency, type Rated } from './rows';

const competency = (id: string, area: Competency['area'], active = true): Competency => ({ id, name: id, area, levels: ['a', 'b', 'c', 'd', 'e'], active });
const competencies = [competency('CUS', 'PRODUCT_KNOWLEDGE'), competency('DSC', 'PROCESS'), competency('COL', 'PEOPLE'), competency('OLD', 'PEOPLE', false), competency('GTM', 'STRATEGY')];
const expectations = [{ competency: { id: 'COL' }, level: 3, importance: 5 }, { competency: { id: 'CUS' }, level: 4, importance: 5 }, { competency: { id: 'DSC' }, level: 3, importance: 3 }];
const rating = (id: string, level: number, kinds: string[] = []): Rated => ({ id: `rat_${id}`, competency: { id }, level, expected: 2, importance: 1, evidence: kinds.map((kind, n) => ({ id: `${id}${n}`, kind })) });
const nothing = new Map<string, number | null>();
const source = { competencies, expectations, ratings: [] as Rated[], before: [] as Rated[], pending: nothing, all: false };
const names = (groups: ReturnType<typeof assessRows>) => groups.map((group) => group.rows.map((row) => row.competency.id).join(' '));

describe('the rows of an assessment', () => {
  it('has what the seat expects by part of the work, and the others on demand', () => {
    const expected = assessRows(source);
    expect(names(expected)).toEqual(['CUS', 'DSC', 'COL']);
    expect(hiddenCount(competencies, expected)).toBe(1);
    expect(names(assessRows({ ...source, all: true }))).toEqual(['CUS', 'DSC', 'COL', 'GTM']);
  });

  it('keeps what was rated, though it is out of use, with what was expected then', () => {
    const [, , people] = assessRows({ ...source, ratings: [rating('OLD', 3), rating('COL', 4)], before: [rating('COL', 2)] });
    expect(people?.rows).toMatchObject([{ level: 4, previous: 2, expected: 2 }, { level: 3, previous: null }]);
  });

  it('shows a level on its way before the server has it', () => {
    const [knowledge] = assessRows({ ...source, ratings: [rating('CUS', 3)], pending: new Map([['CUS', null]]) });
    expect(knowledge?.rows[0]?.level).toBeNull();
  });
});

describe('what keeps from sharing', () => {
  it('asks for evidence where a level moved by one or more, and a remark is none', () => {
    expect(needsEvidence({ level: 3.5, previous: 3, evidence: [] })).toBe(false);
    expect(needsEvidence({ level: 4, previous: 3, evidence: [] })).toBe(true);
    expect(needsEvidence({ level: 2, previous: 3, evidence: [{ id: 'e', kind: 'REMARK' }] })).toBe(true);
    expect(needsEvidence({ level: 2, previous: 3, evidence: [{ id: 'e', kind: 'METRIC' }] })).toBe(false);
    expect(needsEvidence({ level: 2, previous: null, evidence: [] })).toBe(false);
  });

  it('names the rows that are in the way, and lets others stay open', () => {
    const nothingYet = checkShare(assessRows(source));
    expect(nothingYet.nothingRated).toBe(true);
    expect(mayShare(nothingYet)).toBe(false);
    const moved = checkShare(assessRows({ ...source, ratings: [rating('CUS', 4)], before: [rating('CUS', 2)] }));
    expect(moved.unproven.map((row) => row.competency.id)).toEqual(['CUS']);
    expect(moved.open.map((row) => row.competency.id)).toEqual(['DSC', 'COL']);
    expect(mayShare(moved)).toBe(false);
    expect(mayShare(checkShare(assessRows({ ...source, ratings: [rating('CUS', 4, ['OBSERVATION'])], before: [rating('CUS', 2)] })))).toBe(true);
  });
});
