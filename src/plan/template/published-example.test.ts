import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../model/json.js';
import { SchemaSet } from '../../schema/schema-set.js';
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
  const document = {
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: {},
    components: { schemas: { S: schema } },
  };
  const api = {
    id: 'api',
    role: 'served',
    title: 'a',
    version: '1',
    openapi: '3.0.3',
    file: 'a',
    sha256: '',
    document,
  } as const;
  const made = { name: 'name 1', code: 'code 1', part: { unit: 'unit 1' } };
  const ref = { api: 'api', pointer: '/components/schemas/S' };
  return withExample(new SchemaSet([api]), { schema: ref, made, example, writesItem });
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
});
