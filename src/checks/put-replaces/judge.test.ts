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
import { mayDecline, replaced } from './judge.js';

const properties = {
  note: { type: 'string' },
  kind: { type: 'string', enum: ['a', 'b'] },
  open: { type: 'boolean' },
  size: { type: 'integer', default: 1 },
};
const schemas = schemaSet({ Thing: { type: 'object', properties } });
const body = {
  required: true,
  pointer: '/b',
  contents: [{ mediaType: 'application/json', schema: schemaNamed('Thing') }],
};
const changer: Operation = { ...operationWith('200'), body };
const resource = { ...thing, update: [{ operation: 'api/op', sent: '' }] };

/** The item before the replacement, and after it. */
type Shown = readonly [before: Json, now: Json];

it.each<[string, string, Shown, string]>([
  ['is gone', '$.note', [{ note: 'old' }, {}], 'pass'],
  ['is there as before', '$.note', [{ note: 'old' }, { note: 'old' }], 'fail still-there'],
  ['is what the path says already', '$.note', [{ note: 'op' }, { note: 'op' }], 'not-verified'],
  ['has its default', '$.size', [{ size: 1 }, { size: 1 }], 'not-verified'],
  ['has no default', '$.size', [{ size: 2 }, { size: 2 }], 'fail still-there'],
  ['is one of a few values', '$.kind', [{ kind: 'a' }, { kind: 'a' }], 'not-verified'],
  ['is a yes or a no', '$.open', [{ open: true }, { open: true }], 'not-verified'],
  ['is judged beside one of a few values', '$.kind, $.note', [{ kind: 'a', note: 'x' }, { kind: 'a' }], 'pass'],
])('what PUT leaves out %s', (_, paths, [before, now], expected) => {
  const given = { answer: answer(exchange(200), changer), resource, before };
  const { catalogue, values } = contextWith('thing', paths);
  const look = lookBack(exchange(200, { value: now }), given);
  expect(words(replaced(look, { catalogue: { ...catalogue, schemas }, values }))).toBe(expected);
});

it('a replacement may be declined, but never fails', () => {
  const outcomes = [200, 400, 500].map((status) => words(mayDecline(answer(exchange(status)))));
  expect(outcomes).toEqual(['pass', 'not-verified', 'fail server-error']);
});
