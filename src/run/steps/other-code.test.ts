import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { otherCode } from './other-code.js';

/** Another value of a parameter with this schema. */
function other(schema: JsonObject, value: string, description = '') {
  const catalogue = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: { '/op': { get: { parameters: [{ name: 'code', in: 'query', schema, description }], responses: {} } } },
  });
  const [operation] = catalogue.operations;
  return otherCode({ catalogue, request: { operation } } as unknown as Parameters<typeof otherCode>[0], 'code', value);
}

const code = { type: 'string', pattern: '^[A-Z]{2}$' };

it('another code matches the pattern', () => {
  const found = other(code, 'UG');
  expect(found?.value).toMatch(/^[A-Z]{2}$/);
  expect(other(code, found?.value ?? '')).not.toEqual(found);
});

it.each<[string, JsonObject]>([
  ['a text that may be searched for', { type: 'string' }],
  ['a listed value', { ...code, enum: ['UG', 'KE'] }],
  ['a code without another one', { type: 'string', pattern: '^UG$' }],
])('there is none of %s', (_, schema) => {
  expect(other(schema, 'UG')).toBeUndefined();
});

const text = { type: 'string' };
const exactly = 'Only items with exactly this code';
it.each<[string, unknown, ReturnType<typeof other>]>([
  ['is another text', other(text, 'AB 12', exactly), { value: 'AB 1', isWhole: true }],
  ['is none where texts may be searched', other(text, 'AB 12', 'Items whose code begins with this'), undefined],
  ['is none of a short text', other(text, 'AB', exactly), undefined],
  ['is none among listed values', other({ ...text, enum: ['AB12', 'AB1'] }, 'AB12', exactly), undefined],
  ['is none where it is too short', other({ ...text, minLength: 5 }, 'AB 12', exactly), undefined],
])('the beginning of a value %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
