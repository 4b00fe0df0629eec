import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

const day = { type: 'string', format: 'date' };
const number = { type: 'number' };
const query = (name: string, schema: typeof day | typeof number, description = '') => ({
  name,
  in: 'query',
  schema,
  description,
});
const thing = {
  type: 'object',
  required: ['title'],
  properties: {
    id: { type: 'string', readOnly: true },
    title: { type: 'string' },
    born_on: day,
    price: number,
    weight: number,
    start: number,
    listedAt: { type: 'string', format: 'date-time' },
  },
};
const document = collectionDocument({
  thing,
  listParameters: [
    query('born_from', day, 'Born on this day or later.'),
    query('maxPrice', number),
    query('until', day),
    query('max', number),
    query('minWeight', number, 'Heavier than this: strictly above.'),
    query('titleMin', number),
    query('price', number),
    query('listedTo', day),
    query('startFrom', number),
  ],
});

/** The judging step of each scenario of an operation, or why there is none. */
function asked(operation: string): readonly string[] | string {
  const checks = [{ ...check, rule: 'small/check' as const }];
  const plan = makePlan(catalogueOf(document), { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find((one) => one.operation.name === operation);
  const scenarios = own?.groups.flatMap((group) => group.scenarios) ?? [];
  return own?.skipped[0]?.reason ?? scenarios.map(({ steps }) => steps.at(-1)?.text ?? '');
}

describe('what is asked', () => {
  it('of the parameters that name a bound of one property', () => {
    const of = (parameter: string, at: string, side: string) =>
      `the query parameter "${parameter}" lets through the items whose value at "${at}" is "${side}" it`;
    expect(asked('list')).toEqual([
      of('born_from', '$.born_on', 'at or above'),
      of('maxPrice', '$.price', 'at or below'),
      of('until', '$.born_on', 'below'),
      of('minWeight', '$.weight', 'above'),
      of('listedTo', '$.listedAt', 'below'),
      of('startFrom', '$.start', 'above'),
    ]);
  });

  it('and why not of another', () => {
    expect(asked('remove')).toBe('the operation does not list items that can be told apart');
  });
});
