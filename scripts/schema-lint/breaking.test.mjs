import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaks, judge } from './breaking.mjs';

const released = 'directive @key(fields: String!) repeatable on OBJECT type Query { a: Int b(c: Int): String! } type Person @key(fields: "id") @key(fields: "mail") { id: ID! mail: String }';

test('what is added breaks nobody, what is taken away does', () => {
  assert.deepEqual(breaks(released, `${released} extend type Query { d: Int }`), []);
  const less = released.replace('a: Int ', '').replace('c: Int', 'c: Int!').replace('String! }', 'String }').replace(' @key(fields: "mail")', '');
  assert.deepEqual(breaks(released, less), [
    'ARG_CHANGED_KIND: Query.b arg c has changed type from Int to Int!.', 'FIELD_CHANGED_KIND: Query.b changed type from String! to String.',
    'FIELD_REMOVED: Query.a was removed.', 'KEY_REMOVED: Person(mail) is no key any more.',
  ]);
});

test('a break is accepted by name and with a reason, as long as there is one', () => {
  const found = ['FIELD_REMOVED: Query.a was removed.'];
  assert.deepEqual(judge(found, { [found[0]]: 'Nobody asked for it in a year.' }), []);
  assert.deepEqual(judge(found, {}), [`breaks clients: ${found[0]}`]);
  assert.deepEqual(judge(found, { [found[0]]: '' }), [`is accepted without a reason: ${found[0]}`]);
  assert.deepEqual(judge([], { [found[0]]: 'Nobody asked for it in a year.' }), [`is accepted, and breaks nothing: ${found[0]}`]);
});
