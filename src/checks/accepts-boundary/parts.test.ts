import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

const number = { type: 'integer', minimum: 1, maximum: 99 };
const json = (schema: JsonObject): JsonObject => ({ description: 'ok', content: { 'application/json': { schema } } });
const id = { type: 'string', readOnly: true };
const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  required: ['id', ...Object.keys(properties)],
  properties: { id, ...properties },
});
const lots = { type: 'array', minItems: 1, items: { type: 'object', required: ['number'], properties: { number } } };
const at = (name: string): JsonObject => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const creation = (operationId: string, schema: JsonObject): JsonObject => ({
  operationId,
  requestBody: { required: true, content: { 'application/json': { schema } } },
  responses: { 201: json(schema), 422: { description: 'no' } },
});
const reading = (operationId: string, schema: JsonObject): JsonObject => ({
  operationId,
  responses: { 200: json(schema) },
});

/** The steps of the requests by which a bid with one number is made, at its limits. */
function stepsWith(name: string): string {
  const [tender, bid] = [object({ lots }), object({ [name]: number })];
  const document = {
    openapi: '3.1.0',
    info: { title: 'Tenders', version: '1' },
    paths: {
      '/tenders': { post: creation('createTender', tender) },
      '/tenders/{tenderId}': { parameters: [at('tenderId')], get: reading('readTender', tender) },
      '/tenders/{tenderId}/bids': { parameters: [at('tenderId')], post: creation('submitBid', bid) },
      '/tenders/{tenderId}/bids/{bidId}': {
        parameters: [at('tenderId'), at('bidId')],
        get: reading('readBid', bid),
      },
    },
  };
  const checks = [{ ...check, rule: 'accepts-boundary' as const }];
  const plan = makePlan(catalogueOf(document), { seed: 1, objects: {}, depth: 'standard', checks });
  const own = plan.operations.find(({ operation }) => operation.name === 'submitBid');
  const scenarios = own?.groups.flatMap((group) => group.scenarios) ?? [];
  return scenarios.flatMap(({ steps }) => steps.map(({ text }) => text)).join('\n');
}

describe('a number at its limit', () => {
  it('may have to be that of a part of the item above', () => {
    expect(stepsWith('lotNumber')).toContain('may have to name a part of the tender');
  });

  it('is accepted where it names no part', () => {
    const steps = stepsWith('deliveryDays');
    expect(steps).toContain('$.deliveryDays" is set to the JSON');
    expect(steps).not.toContain('not held against');
  });
});
