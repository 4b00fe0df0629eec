import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'Texts of the maximum length come back complete',
      'Special characters and right-to-left text come back as they were sent',
      'A text of several lines comes back as it was sent',
      'An empty text comes back empty',
      'Zero, and the other value of a boolean, come back as they were sent',
      'Null comes back as null, or not at all',
      'Every item of a list comes back',
      'A time with an offset stays the same moment',
      'Every entry of a map comes back',
      'Decimals come back exactly',
      'Large numbers come back exactly',
      'Other listed values come back (set 1)',
      'Other listed values come back (set 2)',
      'Alternative 2 of each value that has several comes back',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the operation does not create or change an item that can be read',
    );
  });
});

describe('an amount', () => {
  const planned = (amount: JsonObject): string[] => {
    const thing = {
      type: 'object',
      properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' }, amount },
    };
    const json = { content: { 'application/json': { schema: thing } } };
    const shown = { responses: { 200: { description: 'one', ...json } } };
    const catalogue = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'Things', version: '1' },
      paths: {
        '/things': { post: { operationId: 'createThing', requestBody: json, ...shown } },
        '/things/{id}': { get: { operationId: 'readThing', ...shown } },
      },
    });
    const rule = 'small/check' as const;
    const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'standard', checks: [{ ...check, rule }] });
    const scenarios = plan.operations.flatMap(({ groups }) => groups.flatMap((group) => group.scenarios));
    return (
      scenarios.find(({ id }) => id.endsWith('decimals'))?.steps.map(({ docString }) => docString?.content ?? '') ?? []
    );
  };

  it.each([
    [undefined, '123456.78'],
    [0.1, '123456.8'],
    [0.25, '123456.75'],
    [0.001, '123456.789'],
  ])('in steps of %s is a number of these', (step, expected) => {
    const schema = { type: 'number', ...(step === undefined ? {} : { multipleOf: step }) };
    expect(planned(schema).join('\n')).toContain(expected);
  });
});
