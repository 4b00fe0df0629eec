import { expect, it } from 'vitest';
import { smallCatalogue } from '../../tests/support/small-definition.js';
import { bundledChecks } from '../checks/registry.generated.js';
import { WrittenNumber } from '../model/json.js';
import { makePlan } from '../plan/make-plan.js';
import { writeJson } from './json/write.js';
import { packedPlan } from './packed-plan.js';

const { operations } = makePlan(smallCatalogue, { checks: bundledChecks });

it('a packed plan is the same plan, of the operations themselves', () => {
  const packed = operations.map(packedPlan);
  for (const [index, plan] of packed.entries()) {
    expect({ ...plan }).toEqual({ ...operations[index], level: plan.level, sends: plan.sends });
    expect(plan.operation).toBe(operations[index]?.operation);
    expect(plan.template.operation).toBe(operations[index]?.template.operation);
  }
});

it('numbers that are sent keep their digits', () => {
  const [plan] = operations;
  if (plan === undefined) throw new Error('the definition has operations');
  const body = { mediaType: 'application/json', value: { id: new WrittenNumber('12345678901234567890') } };
  const { template } = packedPlan({ ...plan, template: { ...plan.template, body } });
  expect(writeJson(template.body?.value ?? null)).toBe('{"id":12345678901234567890}');
});
