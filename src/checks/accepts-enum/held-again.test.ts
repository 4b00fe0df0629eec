import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

const currency = { type: 'string', enum: ['EUR', 'USD'] };
const money = {
  type: 'object',
  required: ['amount', 'currency'],
  properties: { amount: { type: 'integer' }, currency },
};

function stepsOf(document: JsonObject, operation: string): string[] {
  const checks = [{ ...check, rule: 'accepts-enum' as const }];
  const plan = makePlan(catalogueOf(document), { seed: 1, objects: {}, depth: 'standard', checks });
  const own = plan.operations.find(({ operation: { name } }) => name === operation);
  return own?.groups.flatMap(({ scenarios }) => scenarios.flatMap(({ steps }) => steps.map(({ text }) => text))) ?? [];
}

const account = (properties: JsonObject): JsonObject => {
  const own = { id: { type: 'string', readOnly: true }, ...properties };
  return { type: 'object', required: Object.keys(own), properties: own };
};

describe('a listed value', () => {
  it('changes with the same value of the same name elsewhere in the body', () => {
    const steps = stepsOf(collectionDocument({ thing: account({ currency, deposit: money }) }), 'create');
    expect(steps).toContain('the request body property "$.currency" is set to "USD"');
    expect(steps).toContain('the request body property "$.deposit.currency" is set to "USD"');
    expect(steps.join()).not.toContain('not held against');
  });

  it('stands alone where the other name, or the other list, is another', () => {
    const other = { base: currency, quote: { type: 'string', enum: ['PAR', 'CENT'] } };
    const steps = stepsOf(collectionDocument({ thing: account(other) }), 'create');
    expect(steps).toContain('the request body property "$.base" is set to "USD"');
    expect(steps.filter((text) => text.includes(' is set to '))).toHaveLength(2);
  });
});

/** Payments, and refunds that lie below them. */
function refundsBelow(payment: JsonObject): JsonObject {
  const refund = account({ amount: money });
  const { paths, ...document } = collectionDocument({ thing: payment });
  const below = collectionDocument({ thing: refund });
  const moved = JSON.parse(
    JSON.stringify(below.paths)
      .replaceAll('"operationId":"', '"operationId":"refund-')
      .replaceAll('/things', '/things/{thingId}/refunds')
      .replaceAll('#/components/schemas/Thing', '#/components/schemas/Refund'),
  );
  const parameter = { name: 'thingId', in: 'path', required: true, schema: { type: 'string' } };
  for (const item of Object.values<JsonObject>(moved)) item.parameters = [parameter, ...[item.parameters ?? []].flat()];
  const { schemas } = Object(document.components);
  return {
    ...document,
    components: { ...Object(document.components), schemas: { ...schemas, Refund: refund } },
    paths: { ...Object(paths), ...moved },
  };
}

describe('a listed value of an item below another', () => {
  it('may have to be that of the other, which has one under the same name', () => {
    expect(stepsOf(refundsBelow(account({ amount: money })), 'refund-create').join('\n')).toMatch(
      /currency\\?" may have to be that of the thing/,
    );
  });

  it('is accepted where the other has none', () => {
    const steps = stepsOf(refundsBelow(account({ title: { type: 'string' } })), 'refund-create').join('\n');
    expect(steps).toContain('"$.amount.currency" is set to "USD"');
    expect(steps).not.toContain('not held against');
  });
});
