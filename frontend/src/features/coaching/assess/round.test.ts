import { describe, expect, it } from 'vitest';
import { faceOf, kindFor, roundOf, type RoundPart } from './round';

const part = (id: string, kind: RoundPart['kind'], author: string, state: RoundPart['state'], releasedAt: string | null = null): RoundPart => ({ id, kind, state, author: { id: author }, releasedAt, agreedAt: null, canEdit: false });

describe('a round of assessments', () => {
  it('is of the kind that one is to the person', () => {
    const ben = { id: 'ben', coach: { id: 'cleo' }, manager: { id: 'ana' } };
    expect(['ben', 'ana', 'cleo', 'dan'].map((viewer) => kindFor(viewer, ben))).toEqual(['SELF', 'MANAGER', 'MANAGER', 'PEER']);
  });

  it('finds my draft, and the last one of the same kind beside it', () => {
    const round = roundOf([part('new', 'MANAGER', 'ana', 'DRAFT'), part('self', 'SELF', 'ben', 'AGREED', 'q1'), part('old', 'MANAGER', 'zoe', 'AGREED', 'q1')], 'ana', 'MANAGER');
    expect(round.mine?.id).toBe('new');
    expect(round.before?.id).toBe('old');
    expect(faceOf(round)).toBe('write');
  });

  it('shows both once both are in, and is written again where nothing was begun', () => {
    const released = roundOf([part('m', 'MANAGER', 'ana', 'SHARED', 'q2'), part('s', 'SELF', 'ben', 'SHARED', 'q2')], 'ana', 'MANAGER');
    expect(released.both?.self.id).toBe('s');
    expect(faceOf(released)).toBe('compare');
    expect(faceOf(roundOf([part('s', 'SELF', 'ben', 'SHARED')], 'ben', 'SELF'))).toBe('write');
  });

  it('takes last time from the same colleague alone', () => {
    expect(roundOf([part('a', 'PEER', 'dan', 'SHARED', 'q1')], 'eve', 'PEER')).toMatchObject({ mine: null, before: null });
  });
});
