import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import sdl from '../../../graph/schema.graphql?raw';
import { examples } from './examples';

const schema = buildSchema(sdl);

describe('example queries', () => {
  it.each(examples)('$title', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
