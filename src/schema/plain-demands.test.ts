import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it, vi } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import { plainDemands } from './plain-demands.js';

it('what a schema of plain values asks is the same, whatever it says beside that', () => {
  const asks = { type: 'string', maxLength: 3 };
  expect(plainDemands({ title: 'Name', ...asks, examples: ['abc'], description: 'x' })).toEqual(asks);
});

it.each([
  ['$ref', { $ref: '#/components/schemas/Thing' }],
  ['parts', { type: 'object', properties: {} }],
  ['others combined', { type: 'string', allOf: [{ maxLength: 3 }] }],
  ['a word that is not known', { type: 'string', 'own-word': true }],
])('nothing is said of a schema with %s', (_, schema) => {
  expect(plainDemands(schema)).toBeUndefined();
});

const thingWith = (count: number) => {
  const properties = Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `p${number}`,
      { type: 'string', maxLength: 3, description: `${number}` },
    ]),
  );
  return catalogueOf({
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: {},
    components: { schemas: { Thing: { type: 'object', properties } } },
  });
};

it('schemas that ask the same of plain values are compiled once, and each is named where a value breaks it', () => {
  const { schemas, apis } = thingWith(20);
  const refs = Array.from({ length: 20 }, (_, number) => ({
    api: apis[0]?.id ?? '',
    pointer: `/components/schemas/Thing/properties/p${number}`,
  }));
  const compile = vi.spyOn(Ajv2020.prototype, 'compile');
  try {
    for (const ref of refs) expect(schemas.validate(ref, 'response', 'abc')).toEqual({ kind: 'valid' });
    expect(compile).toHaveBeenCalledTimes(1);
  } finally {
    compile.mockRestore();
  }
  for (const ref of refs)
    expect(schemas.validate(ref, 'response', 'abcd')).toMatchObject({
      kind: 'invalid',
      violations: [{ clause: `${ref.pointer}/maxLength` }],
    });
});
