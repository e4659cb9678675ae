import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { fieldsOf, read } from './variableFields';

const schema = buildSchema('enum Colour { RED GREEN } input Where { a: Int } type Query { a: Int }');

it('asks for each variable by its type', () => {
  const fields = fieldsOf('query Q($n: Int = 3, $s: [String!]!, $c: Colour!, $w: Where, $b: Boolean) { a }', schema);
  expect(fields.map(({ name, kind, list, required, hint }) => [name, kind, list, required, hint])).toEqual([
    ['n', 'number', false, false, '3'], ['s', 'text', true, true, '[String!]!'], ['c', 'text', false, true, 'Colour!'], ['w', 'json', false, false, 'Where'], ['b', 'boolean', false, false, 'Boolean'],
  ]);
  expect(fields[2]?.choices).toEqual(['RED', 'GREEN']);
  expect(fields.map((field, at) => read(field, ['7', 'a, b', 'RED', '{"a": 1}', 'true'][at] ?? ''))).toEqual([7, ['a', 'b'], 'RED', { a: 1 }, true]);
  expect(read(fields[0]!, ' ')).toBeUndefined();
});

it('asks for nothing while a query is being typed', () => {
  expect(fieldsOf('query Q($a: ', schema)).toEqual([]);
});
