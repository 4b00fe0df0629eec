import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

/** Two collections: things, which a parameter selects, and owners. */
function twoCollections(name: string) {
  const properties = { id: { type: 'string', readOnly: true }, title: { type: 'string' } };
  const thing = { type: 'object', required: ['title'], properties };
  const listParameters = [{ name, in: 'query', schema: { type: 'integer' } }];
  const document = collectionDocument({ thing, listParameters });
  const paths = JSON.stringify(document.paths).replaceAll('"operationId":"', '"operationId":"owner-');
  return { ...document, paths: { ...JSON.parse(paths.replaceAll('/things', '/owners')), ...Object(document.paths) } };
}

/** The words by which a refusal of an optional number is held against nobody; undefined where it counts. */
function doubtOf(name: string): string | undefined {
  const checks = [{ ...check, rule: 'accepts-optional' as const }];
  const plan = makePlan(catalogueOf(twoCollections(name)), { seed: 1, objects: {}, depth: 'standard', checks });
  const list = plan.operations.find(({ operation }) => operation.name === 'list');
  const steps = list?.groups.flatMap(({ scenarios }) => scenarios.flatMap((scenario) => scenario.steps)) ?? [];
  expect(steps.map(({ text }) => text)).toContain(`the query parameter "${name}" is set to "1"`);
  return steps.find(({ text }) => text.includes('is not held against the candidate'))?.text;
}

describe('a number that an optional parameter gets', () => {
  it.each(['owner', 'keeper_id'])('may have to name an item, by the name "%s"', (name) => {
    expect(doubtOf(name)).toContain('may have to name an item that exists');
  });

  it('is accepted, where it names nothing', () => {
    expect(doubtOf('size')).toBeUndefined();
  });
});
