import { expect, it } from 'vitest';
import {
  answer,
  contextWith,
  exchange,
  lookBack,
  operationWith,
  thing,
  words,
} from '../../../tests/support/small-exchanges.js';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { nothingDropped } from './judge.js';

const text = { type: 'string' };
const properties = {
  id: text,
  note: text,
  at: text,
  secret: { type: 'string', writeOnly: true },
  old: { type: 'string', deprecated: true },
};
const schemas = schemaSet({
  Thing: { type: 'object', properties },
  Other: { type: 'object', properties: { id: text, note: text, kind: text } },
  Written: { type: 'object', properties },
});
const contents = (name: string) => [{ mediaType: 'application/json', schema: schemaNamed(name) }];
const bare = operationWith('200');
const both = (shown: string): Operation => ({
  ...bare,
  body: { required: true, pointer: '/b', contents: contents('Thing') },
  responses: bare.responses.map((response) => ({ ...response, contents: contents(shown) })),
});
const create = { operation: 'api/op', sent: '' };

function found(sent: Json, shown: Json, facts: Partial<LookBack> = {}): string {
  const operation = both('Thing');
  const given = answer(exchange(200, { value: {} }), operation);
  const look = { answer: given, reader: operation, resource: { ...thing, create: [create] }, sent, ...facts };
  const { catalogue, values } = contextWith('thing');
  return words(
    nothingDropped(lookBack(exchange(200, { value: shown }), look), { catalogue: { ...catalogue, schemas }, values }),
  );
}

it.each<[string, Json, Json, string]>([
  ['is shown', { note: 'a' }, { note: 'a' }, 'pass'],
  ['is shown with another value, of which another check speaks', { note: 'a' }, { note: 'b' }, 'pass'],
  ['is dropped', { note: 'a' }, {}, 'fail differs-from-sent'],
  ['is empty, and dropped', { note: '' }, {}, 'pass'],
  ['is a secret', { secret: 'a' }, {}, 'not-verified'],
  ['is deprecated', { old: 'a' }, {}, 'not-verified'],
  ['is kept by the candidate itself', { at: 'a' }, {}, 'not-verified'],
  ['is the identifier', { id: 'a' }, {}, 'not-verified'],
  ['is not in the schema', { other: 'a' }, {}, 'not-verified'],
])('what is sent %s', (_, sent, shown, expected) => expect(found(sent, shown)).toBe(expected));

it('is dropped where another schema shows the same item', () => {
  expect(found({ note: 'a' }, {}, { reader: both('Written') })).toBe('fail differs-from-sent');
  expect(found({ secret: 'a' }, {}, { reader: both('Written') })).toBe('not-verified');
});

it.each<[string, Partial<LookBack>]>([
  ['the answer shows little of what is sent', { reader: both('Other') }],
  ['the request was refused', { answer: answer(exchange(400), both('Thing')) }],
  ['the item cannot be read', { read: exchange(404) }],
  ['it may take a while', { pending: 'it takes a while' }],
  ['the item stands elsewhere in the body', { resource: { ...thing, create: [{ ...create, into: 'things' }] } }],
])('nobody is blamed where %s', (_, facts) => expect(found({ note: 'a' }, {}, facts)).toBe('not-verified'));
