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
import { mayDecline, showsDefaults } from './judge.js';

const schemas = schemaSet({
  Thing: {
    type: 'object',
    properties: { kind: { type: 'string', default: 'a' }, at: { type: 'integer', default: 0 } },
  },
});
const body = {
  required: true,
  pointer: '/b',
  contents: [{ mediaType: 'application/json', schema: schemaNamed('Thing') }],
};
const creator: Operation = { ...operationWith('200'), body };
const resource = { ...thing, create: [{ operation: 'api/op', sent: '' }] };

function found(value: Json, facts: Partial<LookBack> = {}, paths = '$.kind, $.at'): string {
  const look = lookBack(exchange(200, { value }), { answer: answer(exchange(200), creator), resource, ...facts });
  const { catalogue, values } = contextWith('thing', paths);
  return words(showsDefaults(look, { catalogue: { ...catalogue, schemas }, values }));
}

it.each<[string, Json, string]>([
  ['is applied', { kind: 'a' }, 'pass'],
  ['is another one', { kind: 'b' }, 'fail wrong-value'],
  ['is null', { kind: null }, 'fail wrong-value'],
  ['is not shown', {}, 'not-verified'],
  ['is of a property that the candidate keeps itself', { at: 7 }, 'not-verified'],
])('a default %s', (_, value, expected) => expect(found(value)).toBe(expected));

it('what has no schema, or is not created yet, is held against nobody', () => {
  expect(found({ other: 1 }, {}, '$.other')).toBe('not-verified');
  expect(found({ kind: 'b' }, { pending: 'it takes a while' })).toBe('not-verified');
  expect(found({ kind: 'b' }, { answer: answer(exchange(400), creator) })).toBe('not-verified');
  expect(found({ kind: 'b' }, { read: exchange(404) })).toBe('not-verified');
});

it('a request without the property may be declined, but never fails', () => {
  const outcomes = [200, 400, 500].map((status) => words(mayDecline(answer(exchange(status)))));
  expect(outcomes).toEqual(['pass', 'not-verified', 'fail server-error']);
});
