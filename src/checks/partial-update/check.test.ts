import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { check } from './check.js';
import { restUntouched } from './judge.js';

describe('what the request does not mention', () => {
  const reading = (value: Json): Exchange => exchange(200, { value });
  it.each<[string, LookBack, string]>([
    ['stays', lookBack(reading({ name: 'new', kind: 'a', at: 2 })), 'pass'],
    ['is lost', lookBack(reading({ name: 'new' })), 'fail others-changed'],
    [
      'is no item of a list that is sent anew',
      lookBack(reading({ tags: ['c'], kind: 'a' }), { sent: { tags: ['c'] }, before: { tags: ['a', 'b'], kind: 'a' } }),
      'pass',
    ],
    [
      'is lost beside a list that is sent anew',
      lookBack(reading({ tags: ['c'] }), { sent: { tags: ['c'] }, before: { tags: ['a', 'b'], kind: 'a' } }),
      'fail others-changed',
    ],
    ['is lost with the whole item', lookBack(exchange(404)), 'fail others-changed'],
    ['was never seen', lookBack(reading({}), { doubts: ['unread'] }), 'not-verified'],
    ['cannot be read', lookBack(exchange(500)), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(restUntouched(given, contextWith()))).toBe(expected));
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'patchThing')).toEqual(['Properties that the change does not mention are unchanged']);
    expect(steps(check, 'patchThing')).toEqual([
      'When the request "patchThing" is sent',
      'Then the rest of the "thing" is unchanged',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not change part of an item');
  });
});

describe('an item in a wrapping', () => {
  const attributes = { type: 'object', properties: { title: { type: 'string' }, size: { type: 'integer' } } };
  const resource = {
    type: 'object',
    required: ['type', 'id', 'attributes'],
    properties: { type: { type: 'string', enum: ['things'] }, id: { type: 'string' }, attributes },
  };
  const plain = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, ...attributes.properties } };

  /** A definition in which things are read and changed in an object named "data". */
  function wrapping(item: JsonObject, sent: JsonObject) {
    const wrapped = (schema: JsonObject): JsonObject => ({
      content: {
        'application/json': { schema: { type: 'object', required: ['data'], properties: { data: schema } } },
      },
    });
    const requestBody = { required: true, ...wrapped(sent) };
    const ok = { description: 'it', ...wrapped(item) };
    return catalogueOf({
      ...smallDocument,
      paths: {
        '/things': { post: { operationId: 'createThing', requestBody, responses: { 201: ok } } },
        '/things/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          get: { operationId: 'readThing', responses: { 200: ok } },
          patch: { operationId: 'patchThing', requestBody, responses: { 200: ok } },
        },
      },
    });
  }

  it.each([
    ['as JSON:API has it', wrapping(resource, resource), '$.data.attributes.size'],
    ['of its own', wrapping(plain, { type: 'object', properties: attributes.properties }), '$.data.size'],
  ])('%s is changed in part too', (_, catalogue, left) => {
    expect(steps(check, 'patchThing', catalogue)).toContain(`And the request body property "${left}" is left out`);
  });
});
