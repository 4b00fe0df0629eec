import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it, vi } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';

it('a schema to which many places refer is compiled once', () => {
  const paths = Array.from({ length: 20 }, (_, number) => [
    `/things-${number}`,
    {
      get: {
        responses: {
          200: {
            description: 'x',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
  ]);
  const { operations, schemas } = catalogueOf({
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: { Thing: { type: 'object', required: ['id'] } } },
  });
  const refs = operations.flatMap(({ responses }) => responses[0]?.contents[0]?.schema ?? []);
  const compile = vi.spyOn(Ajv2020.prototype, 'compile');
  try {
    const found = refs.map((ref) => schemas.validate(ref, 'response', {}));
    expect(found).toHaveLength(20);
    for (const one of found)
      expect(one).toMatchObject({
        kind: 'invalid',
        violations: [{ keyword: 'required', clause: '/components/schemas/Thing/required' }],
      });
    expect(compile).toHaveBeenCalledTimes(1);
  } finally {
    compile.mockRestore();
  }
});
