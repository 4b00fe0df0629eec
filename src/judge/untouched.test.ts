import { describe, expect, it } from 'vitest';
import { exchange, lookBack, operationWith, words } from '../../tests/support/small-exchanges.js';
import { schemaNamed, schemaSet } from '../../tests/support/small-schemas.js';
import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { untouched } from './untouched.js';

const text = { type: 'string' };
const number = { type: 'integer' };
const schemas = schemaSet(
  {
    Thing: {
      type: 'object',
      properties: {
        name: text,
        due: text,
        note: { type: ['string', 'null'] },
        uptime: number,
        waited: { type: 'number', description: 'Seconds since the start.' },
        weight: { type: 'number', description: 'In kilograms.' },
        revision: { $ref: '#/components/schemas/Revision' },
        version: { $ref: '#/components/schemas/Count', readOnly: true },
        state: { allOf: [{ type: 'object', readOnly: true, properties: { seen: number, createdAt: text } }] },
      },
    },
    Revision: { type: 'integer', readOnly: true },
    Count: number,
  },
  '3.1.0',
);
const [answered] = operationWith('200').responses;
const content = { mediaType: 'application/json', schema: schemaNamed('Thing') };
const reader: Operation = {
  ...operationWith(),
  responses: answered === undefined ? [] : [{ ...answered, contents: [content] }],
};

describe('an item that the request does not name', () => {
  const before = {
    name: 'old',
    due: '2026-05-02T08:00:00Z',
    note: null,
    uptime: 4,
    waited: 1.5,
    weight: 2.5,
    revision: 1,
    version: 1,
    state: { seen: 1, createdAt: 'May' },
  };

  it.each<[string, Json, string]>([
    ['is as it was', before, 'pass'],
    ['has another revision, whose schema is readOnly', { ...before, revision: 2 }, 'pass'],
    ['has another version, which is readOnly beside its schema', { ...before, version: 2 }, 'pass'],
    ['is seen more often, in a state that is readOnly', { ...before, state: { seen: 2, createdAt: 'May' } }, 'pass'],
    ['shows the same moment otherwise', { ...before, due: '2026-05-02T10:00:00+02:00' }, 'pass'],
    [
      'leaves out what was null',
      Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'note')),
      'pass',
    ],
    ['is up for longer, and waits for longer', { ...before, uptime: 9, waited: 2.25 }, 'pass'],
    ['has another weight', { ...before, weight: 3 }, 'fail others-changed'],
    ['has another name', { ...before, name: 'new' }, 'fail others-changed'],
    ['was created at another time', { ...before, state: { seen: 1, createdAt: 'June' } }, 'fail others-changed'],
  ])('%s', (_, now, expected) => {
    const look = lookBack(exchange(200, { value: now }), { before, reader });
    expect(words(untouched(schemas, look, () => true))).toBe(expected);
  });
});
