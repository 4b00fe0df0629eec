import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of a list that is cut into pages', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['An invented cursor ("cursor") causes no server error']);
    expect(titlesAtShelves(check, 'listReaders')).toEqual([
      'A page far beyond the end ("offset") causes no server error',
    ]);
  });

  it('of a list whose page size has no minimum', () => {
    const catalogue = catalogueOf(
      collectionDocument({
        thing: { type: 'object', properties: { id: { type: 'string' } } },
        listParameters: [
          { name: 'pageSize', in: 'query', schema: { type: 'integer', maximum: 100 } },
          { name: 'size', in: 'query', schema: { type: 'integer', minimum: 1 } },
        ],
      }),
    );
    const checks = [{ ...check, rule: 'small/check' as const }];
    const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'standard', checks });
    const list = plan.operations.find(({ operation }) => operation.name === 'list');
    expect(list?.groups.flatMap(({ scenarios }) => scenarios.map(({ title }) => title))).toEqual([
      'A negative page size ("pageSize") causes no server error',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'readShelf')).toMatch(/^the operation takes neither a page start nor a cursor/);
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation does not read');
  });
});
