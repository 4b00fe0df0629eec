import { expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import type { Json } from '../model/json.js';

const owner = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const schemas = schemaSet({
  One: { oneOf: [{ type: 'null' }, owner] },
  Any: { anyOf: [{ type: 'null' }, owner] },
  Held: { type: 'object', properties: { owner: { oneOf: [{ type: 'null' }, owner] } } },
  Nothing: { type: 'null' },
});

/** What an answer is expected to be, the first expectation first. */
function expected(name: string, value: Json): string | undefined {
  const found = schemas.validate(schemaNamed(name), 'response', value);
  return found.kind === 'invalid' ? found.violations[0]?.demanded : undefined;
}

it.each<[string, Json, string | undefined]>([
  ['One', {}, 'the required property "name"'],
  ['Any', { name: 5 }, 'a string'],
  ['Held', { owner: {} }, 'the required property "name"'],
  ['One', 'a text', 'an object'],
  ['Nothing', {}, 'null'],
  ['One', null, undefined],
])('what is wrong with %s %j is said of the branch that it is meant for', (name, value, words) => {
  expect(expected(name, value)).toBe(words);
});
