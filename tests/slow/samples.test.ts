import { describe, expect, it } from 'vitest';
import { sampled } from '../../src/mock/kit/sampled.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { Direction, SchemaRef } from '../../src/model/definition.js';
import { definitionOf } from '../support/definitions.js';
import { buildingBlocks } from '../support/harness.js';

/** Everything that a candidate may have to make up: answers, and the bodies of its calls. */
function madeUp({ operations }: Catalogue): { ref: SchemaRef; direction: Direction }[] {
  return operations.flatMap(({ responses, body, role }) => [
    ...responses.flatMap(({ contents }) =>
      contents.flatMap(({ schema }) => (schema === undefined ? [] : [{ ref: schema, direction: 'response' as const }])),
    ),
    ...(role === 'served' ? [] : (body?.contents ?? [])).flatMap(({ schema }) =>
      schema === undefined ? [] : [{ ref: schema, direction: 'request' as const }],
    ),
  ]);
}

describe('the samples of every definition', () => {
  it.each(buildingBlocks)('are valid for the validator of the judge: %s', async (id) => {
    const { catalogue } = await definitionOf(id);
    const wrong = madeUp(catalogue).filter(({ ref, direction }) => {
      const value = sampled(catalogue.schemas, ref, direction);
      return value === undefined || catalogue.schemas.validate(ref, direction, value).kind === 'invalid';
    });
    expect(wrong).toEqual([]);
  });
});
