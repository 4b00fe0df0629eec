import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument, thingsOfKinds } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A text that is too long is refused for the property "$.name"',
      'A text that is too short is refused for the property "$.name"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      `And the request body property "$.name" is set to "${'x'.repeat(81)}"`,
      'And the changed request breaks the clause "/components/schemas/Thing/properties/name/maxLength" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input has a limit of length');
  });
});

it('is asked of the kind that a body is of, where no change makes it another', () => {
  const long = ['A text that is too long is refused for the property "$.name"'];
  expect(titles(check, 'createThing', thingsOfKinds(['a', 'b']))).toEqual(long);
  expect(titles(check, 'createThing', thingsOfKinds(['a', 'a']))).toBe('no input has a limit of length');
});

describe('the number of properties', () => {
  /** What is asked of the change of a thing, with a body of such a schema. */
  const asked = (schema: JsonObject): string[] | string => {
    const { '/things/{id}': one, ...others } = Object(smallDocument.paths) as Record<
      string,
      Record<string, JsonObject>
    >;
    const requestBody = { required: true, content: { 'application/json': { schema } } };
    const path = { ...one, patch: { ...one?.patch, requestBody } };
    return titles(check, 'patchThing', catalogueOf({ ...smallDocument, paths: { ...others, '/things/{id}': path } }));
  };
  const properties = { name: { type: 'string' } };

  it('is too low in an empty body', () => {
    expect(asked({ type: 'object', properties, minProperties: 1 })).toEqual([
      'An object with too few properties is refused for the request body',
    ]);
  });

  it.each<JsonObject>([
    { type: 'object', properties },
    { type: 'object', properties, minProperties: 1, required: ['name'] },
  ])('is no reason to refuse an empty body that may be, or that breaks another clause too', (schema) => {
    expect(asked(schema)).toBe('no input has a limit of length');
  });

  it('is too high in a map', () => {
    const labels = { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 2 };
    expect(asked({ type: 'object', properties: { labels } })).toEqual([
      'An object with too many properties is refused for the property "$.labels"',
    ]);
  });
});
