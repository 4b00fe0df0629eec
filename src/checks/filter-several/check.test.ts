import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

const text = { type: 'string', maxLength: 40 };
const size = { type: 'string', enum: ['small', 'large'] };
const list = (name: string, items: JsonObject, more: JsonObject = {}): JsonObject => ({
  name,
  in: 'query',
  schema: { type: 'array', items, ...more },
});
const thing = {
  type: 'object',
  required: ['title'],
  properties: { id: { ...text, readOnly: true }, title: text, size, city: text },
};

/** The judging step of each scenario of the list, or why there is none. */
function asked(...listParameters: JsonObject[]): readonly string[] | string {
  const checks = [{ ...check, rule: 'small/check' as const }];
  const document = collectionDocument({ thing, listParameters });
  const plan = makePlan(catalogueOf(document), { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find(({ operation }) => operation.name === 'list');
  const scenarios = own?.groups.flatMap((group) => group.scenarios) ?? [];
  return own?.skipped[0]?.reason ?? scenarios.map(({ steps }) => steps.at(-1)?.text ?? '');
}

describe('what is asked', () => {
  it('of the parameters that take a list, by the singular or the plural of a property', () => {
    const of = (parameter: string, at: string) =>
      `the query parameter "${parameter}" lets through the items with one of two values at "${at}", and no others`;
    expect(asked(list('ids', text), list('size', size), list('city', text, { maxItems: 5 }))).toEqual([
      of('ids', '$.id'),
      of('size', '$.size'),
      of('city', '$.city'),
    ]);
  });

  it('and not of one that takes one value, or that no property is named like', () => {
    const none = 'the list has no filter that takes several values';
    expect(asked({ name: 'size', in: 'query', schema: size })).toBe(none);
    expect(asked(list('size', size, { maxItems: 1 }), list('fields', text))).toBe(none);
  });
});
