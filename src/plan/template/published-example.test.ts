import { describe, expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import type { Json, JsonObject } from '../../model/json.js';
import { withExample } from './published-example.js';

const text: JsonObject = { type: 'string' };
const whole: JsonObject = {
  type: 'object',
  required: ['name', 'code'],
  properties: {
    id: { ...text, readOnly: true },
    name: text,
    code: text,
    part: { type: 'object', properties: { unit: text } },
  },
  additionalProperties: false,
};

function joined(example: Json, writesItem = true, schema = whole): Json {
  const made = { name: 'name 1', code: 'code 1', part: { unit: 'unit 1' } };
  return withExample(schemaSet({ S: schema }), { schema: schemaNamed('S'), made, example, writesItem });
}

describe('the example of a whole body', () => {
  it('gives the values that its author knows; names stay made up, and what is readOnly is left out', () => {
    expect(joined({ id: '7', name: 'Ann', code: 'EUR', part: { unit: 'kg' } })).toEqual({
      name: 'name 1',
      code: 'EUR',
      part: { unit: 'kg' },
    });
  });

  it('gives names too where no item is written', () => {
    expect(joined({ name: 'Ann', code: 'EUR' }, false)).toMatchObject({ name: 'Ann', code: 'EUR' });
  });

  it('is not used where the schema does not allow it', () => {
    expect(joined({ name: 'Ann', code: 5 })).toMatchObject({ code: 'code 1' });
  });

  it('stands alone where it cannot be joined with what was made', () => {
    expect(joined({ kind: 'b' }, true, { oneOf: [{ required: ['code'] }, { required: ['kind'] }] })).toEqual({
      kind: 'b',
    });
  });

  it('is not mixed with what was made of another kind of object, but with what was made of its own', () => {
    const kinds = [{ required: ['code'] }, { required: ['part'] }];
    const properties = { name: text, code: text, part: { type: 'object' } };
    const either = { type: 'object', properties, anyOf: kinds };
    expect(joined({ code: 'EUR' }, true, either)).toEqual({ code: 'EUR' });
    expect(joined({ code: 'EUR' }, true, { ...either, anyOf: [kinds[0] ?? {}, { type: 'null' }] })).toEqual({
      name: 'name 1',
      code: 'EUR',
      part: { unit: 'unit 1' },
    });
  });
});
