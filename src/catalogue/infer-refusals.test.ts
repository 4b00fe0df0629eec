import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

const text = { type: 'string' };
const answer = (properties: JsonObject): JsonObject => ({
  description: 'an answer',
  content: {
    'application/json': { schema: { type: 'object', properties: { data: { type: 'object' }, ...properties } } },
  },
});

/** What refuses in the answers of two operations whose answers have these properties. */
function refusals(make: JsonObject, look: JsonObject = make, more: JsonObject = {}) {
  const { operations } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: {
      '/make': { post: { operationId: 'make', responses: { 200: answer(make), ...more } } },
      '/look': { get: { operationId: 'look', responses: { 200: answer(look) } } },
    },
  });
  return operations.map(({ refusal }) => refusal);
}

describe('a refusal in the body of a success', () => {
  it.each([
    ['a list of errors', { errors: { type: 'array', items: text } }, { at: '/errors' }],
    ['an error that need not be there', { error: { type: 'object' } }, { at: '/error' }],
    ['a boolean of success', { ok: { type: 'boolean' } }, { at: '/ok', value: false }],
    ['a boolean of an error', { error: { type: 'boolean' } }, { at: '/error', value: true }],
    [
      'a described number',
      { resultCode: { type: 'integer', description: '0 success, else an error' } },
      { at: '/resultCode', unless: 0 },
    ],
    ['a described text', { code: { ...text, description: 'Success = 00' } }, { at: '/code', unless: '00' }],
    ['a word of two', { status: { ...text, enum: ['SUCCESS', 'FAILURE'] } }, { at: '/status', unless: 'SUCCESS' }],
  ])('is told by %s that all answers have', (_, properties, refusal) => {
    expect(refusals(properties as JsonObject)).toEqual([refusal, refusal]);
  });

  it.each([
    ['a property that one answer has', { errors: { type: 'array', items: text } }, {}],
    ['a number of which nothing is said', { code: { type: 'integer' } }, { code: { type: 'integer' } }],
    ['the state of a thing', { status: { ...text, enum: ['PENDING', 'SUCCESS', 'FAILURE'] } }, undefined],
    ['a number of errors', { errors: { type: 'integer' } }, undefined],
  ])('is not told by %s', (_, make, look) => {
    expect(refusals(make as JsonObject, look)).toEqual([undefined, undefined]);
  });

  it('does not stand for a status that the operation documents', () => {
    const errors = { errors: { type: 'array', items: text } };
    const [made, looked] = refusals(errors, errors, { 400: { description: 'wrong' } });
    expect(made).toEqual({ at: '/errors', statusDue: true });
    expect(looked).toEqual({ at: '/errors' });
    expect(refusals(errors, errors, { 401: { description: 'who?' } })[0]).toEqual({ at: '/errors' });
  });
});
