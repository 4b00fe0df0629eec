import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'A value that does not match its pattern is refused for the property "$.code"',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.code" is set to "~ANZ~"',
      'And the changed request breaks the clause "/components/schemas/Thing/properties/code/pattern" of the definition',
      'When the request "createThing" is sent',
      'Then the request is refused with a status code 4XX',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('no input has a pattern');
  });

  it('nor of OPTIONS, which need not look at the item that its path names', () => {
    const parameters = [
      { name: 'code', in: 'path', required: true, schema: { type: 'string', pattern: '^[A-Z]{3}$' } },
    ];
    const responses = { 204: { description: 'methods' } };
    const catalogue = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: { '/things/{code}': { parameters, options: { operationId: 'listThings', responses } } },
    });
    expect(titles(check, 'listThings', catalogue)).toBe(
      'OPTIONS asks how a path may be used, and need not look at the item that it names',
    );
  });
});
