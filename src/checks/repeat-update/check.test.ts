import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { steps, titles, titlesIn } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const labels = catalogueOf({
  openapi: '3.0.3',
  info: { title: 'Labels', version: '1' },
  paths: {
    '/orders/{id}/label': {
      parameters: [id],
      put: {
        operationId: 'putLabel',
        responses: { 200: { description: 'replaced' }, 201: { description: 'created' } },
      },
    },
  },
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'putThing')).toEqual(['A repeated PUT has the same effect as one PUT']);
    expect(steps(check, 'putThing')).toEqual([
      'When the request "putThing" is sent',
      'And the "thing" is read in between',
      'And the same request is sent again',
      'Then the repeated request changes nothing further',
      'And the "thing" can be read back and agrees with what was sent',
    ]);
  });

  it('of a document under a path of its own', () => {
    expect(titlesIn(check, 'putLabel', labels)).toEqual(['A repeated PUT has the same effect as one PUT']);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not replace an item with PUT');
  });
});
