import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf, smallBindings, smallDocument } from '../../../tests/support/small-definition.js';
import { stepsIn } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual([
      'Texts of the maximum length are returned complete',
      'Special characters and right-to-left text are returned as they were sent',
      'A text of several lines is returned as it was sent',
      'An empty text is returned empty',
      'Zero, and the other value of a boolean, are returned as they were sent',
      'Null is returned as null, or the property is left out',
      'Every item of a list is returned',
      'A time with an offset is returned as the same moment',
      'Every entry of a map is returned',
      'Decimals are returned exactly',
      'Large numbers are returned exactly',
      'Other listed values are returned (set 1)',
      'Other listed values are returned (set 2)',
      'Alternative 2 of each value that has several is returned',
    ]);
  });

  it('of a change, with all that is taken for nothing at once', () => {
    expect(titlesAtShelves(check, 'changeShelf')).toContain(
      'Zero, false and empty texts are returned as they were sent',
    );
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

describe('other listed values', () => {
  const listed = (...values: string[]): JsonObject => ({ type: 'string', enum: values });
  const name: JsonObject = { type: 'string', minLength: 2, maxLength: 80 };
  const properties = { name, kind: listed('a', 'b'), level: listed('x', 'y') };
  const document = (not: JsonObject): JsonObject => ({
    ...smallDocument,
    components: { schemas: { Thing: { type: 'object', required: ['name'], properties, not } } },
  });
  const sent = (not: JsonObject): string[] =>
    stepsIn(check, 'createThing', catalogueOf(document(not), smallBindings)).filter((step) => / "(b|y)"/.test(step));

  it('are sent together where the whole body allows them together', () => {
    expect(sent({ required: ['nothing'] })).toEqual([
      expect.stringContaining('"$.kind" is set to "b"'),
      expect.stringContaining('"$.level" is set to "y"'),
    ]);
  });

  it('are left out where the body would not match its schema', () => {
    const both = { required: ['kind', 'level'], properties: { kind: listed('b'), level: listed('y') } };
    expect(sent(both)).toEqual([expect.stringContaining('"$.kind" is set to "b"')]);
  });
});
