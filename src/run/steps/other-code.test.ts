import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { otherCode } from './other-code.js';

/** Another value of a parameter with this schema. */
function other(schema: JsonObject, value: string): string | undefined {
  const catalogue = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: { '/op': { get: { parameters: [{ name: 'code', in: 'query', schema }], responses: {} } } },
  });
  const [operation] = catalogue.operations;
  return otherCode({ catalogue, request: { operation } } as unknown as Parameters<typeof otherCode>[0], 'code', value);
}

const code = { type: 'string', pattern: '^[A-Z]{2}$' };

it('another code matches the pattern', () => {
  const found = other(code, 'UG');
  expect(found).toMatch(/^[A-Z]{2}$/);
  expect(other(code, found ?? '')).not.toBe(found);
});

it.each<[string, JsonObject]>([
  ['a text that may be searched for', { type: 'string' }],
  ['a listed value', { ...code, enum: ['UG', 'KE'] }],
  ['a code without another one', { type: 'string', pattern: '^UG$' }],
])('there is none of %s', (_, schema) => {
  expect(other(schema, 'UG')).toBeUndefined();
});
