import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import { check as boundary } from '../../checks/accepts-boundary/check.js';
import { check as listed } from '../../checks/accepts-enum/check.js';
import type { OperationProfile, Profile } from '../../model/profile.js';
import { makePlan } from '../make-plan.js';

const checks = [
  { ...listed, rule: 'accepts-enum' as const },
  { ...boundary, rule: 'accepts-boundary' as const },
];

/** The titles of scenarios in which a refusal is held against nobody, because the profile gives what they change. */
function excused(own: Partial<OperationProfile>, objects: Profile['objects'] = {}): string[] {
  const operations = { createThing: { files: {}, values: {}, existing: {}, ...own } };
  const plan = makePlan(smallCatalogue, { checks, depth: 'thorough', objects, operations });
  const found = plan.operations.find(({ operation }) => operation.name === 'createThing')?.groups ?? [];
  const scenarios = found.flatMap((group) => group.scenarios);
  return scenarios.flatMap(({ title, steps }) =>
    steps.some(({ text }) => text.includes('the profile gives the value that this request changes')) ? [title] : [],
  );
}

describe('a refusal of another value than the profile gives', () => {
  const thing = { name: 'own', kind: 'a' };

  it('is held against nobody in the place that it gives', () => {
    expect(excused({ values: { '/kind': 'a' } })).toEqual(['The value b is accepted for the property "$.kind"']);
  });

  it('is held against nobody anywhere in a body or an object that it gives', () => {
    expect(excused({ body: thing })).toContain('The value b is accepted for the property "$.kind"');
    expect(excused({ body: thing })).toContain(
      'A value at its limit (minLength) is accepted for the property "$.name"',
    );
    expect(excused({}, { thing })).toEqual(excused({ body: thing }));
  });

  it('is a fault where it gives nothing', () => {
    expect(excused({})).toEqual([]);
  });
});
