import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning';

const ana = { id: 'per_ana', name: 'Ana' };
const ben = { id: 'per_ben', name: 'Ben' };
const eva = { id: 'per_eva', name: 'Eva' };
const kinds = (coach: typeof ana | null, leader: typeof ana | null, next: typeof ana | null) => meaningOf({ id: 'per_cy', name: 'Cy', coach, leader }, next).map(({ kind }) => kind);

describe('another coach', () => {
  it('reads from now on, while who leads goes on', () => expect(kinds(ben, ben, eva)).toEqual(['reads', 'formerLeads', 'plan', 'notes']));
  it('takes the place of one who was named, who keeps what they wrote', () => expect(kinds(eva, ben, ana)).toEqual(['reads', 'formerKeeps', 'plan', 'notes']));
  it('may be who leads, who reads already', () => expect(kinds(eva, ben, ben)).toEqual(['readsAlready', 'formerKeeps', 'plan', 'notes']));
  it('is the first one, at the top', () => expect(kinds(null, null, ana)).toEqual(['reads', 'notes']));
  it('is nobody, where a name is taken away at the top', () => expect(kinds(eva, null, null)).toEqual(['formerKeeps', 'plan', 'notes']));
  it('is the same, named again', () => expect(kinds(eva, ben, eva)).toEqual(['reads', 'notes']));
});
