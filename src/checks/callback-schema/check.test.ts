import { describe, expect, it } from 'vitest';
import { askedOfCall } from '../../../tests/support/small-calls.js';
import { callAnswer, contextWith, operation, received, words } from '../../../tests/support/small-exchanges.js';
import type { Operation, Parameter } from '../../model/definition.js';
import { check } from './check.js';
import { callBody, callParameters } from './judge.js';

const query = (name: string, required: boolean): Parameter => {
  return { name, in: 'query', required, style: 'form', explode: true, pointer: `/p/${name}` };
};
const parameters = [query('id', true), query('state', true), query('note', false)];
const called: Operation = { ...operation, parameters };

describe('a call without a body', () => {
  it.each<[string, string, string]>([
    ['with every parameter', '/c/x?id=1&state=abc', 'pass'],
    ['with an empty one', '/c/x?id=&state=abc', 'pass'],
    ['without one', '/c/x?state=abc&note=1', 'fail wrong-value'],
  ])('%s', (_, url, expected) => {
    expect(words(callParameters(callAnswer({ operation: called, call: received(url) })))).toBe(expected);
  });

  it('says nothing where it did not arrive', () => {
    expect(words(callParameters(callAnswer({ operation: called })))).toBe('not-verified');
  });
});

describe('a call with a body', () => {
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/integer' } }];
  const withBody: Operation = { ...operation, body: { required: true, contents, pointer: '/b' } };
  it.each([
    ['that matches its schema', '3', 'pass'],
    ['that does not', '"three"', 'fail schema-mismatch'],
    ['that is no JSON', 'three', 'fail body-not-json'],
  ])('%s', (_, body, expected) => {
    const given = callAnswer({ operation: withBody, call: received('/c', body) });
    expect(words(callBody(given, contextWith()))).toBe(expected);
  });

  it('whose schema the GovSpec does not give is not judged', () => {
    expect(words(callBody(callAnswer({ call: received('/c', 'x') }), contextWith()))).toBe('not-verified');
  });
});

it('is asked of a call whose body has a schema, or that has parameters which are required', () => {
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/integer' } }];
  const withBody: Operation = { ...operation, body: { required: true, contents, pointer: '/b' } };
  expect(askedOfCall(check, { operation: withBody })).toEqual([
    'The body of the call matches its schema',
    'the body of the call "api/op" complies with the OAS schema of its request',
  ]);
  expect(askedOfCall(check, { operation: called })).toEqual([
    'The call carries the parameters that it must',
    'the call "api/op" carries the query parameters that its definition requires',
  ]);
  const optional: Operation = { ...operation, parameters: [query('note', false)] };
  expect(askedOfCall(check, { operation: optional })).toEqual([
    'the GovSpec defines no schema for the body of the call',
  ]);
});
