import { describe, expect, it } from 'vitest';
import type { Operation, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import { answerOmits, answerShows } from './shown.js';

const schemas = { validate: () => ({ kind: 'valid' }) } as unknown as Schemas;
const operation = {
  id: 'bb/api/find',
  api: 'api',
  name: 'find',
  method: 'GET',
  path: '/find',
  file: 'api.openapi.yaml',
  pointer: '/paths',
  responses: [
    { status: '200', contents: [{ mediaType: 'application/json' }], headers: [] },
    { status: '404', contents: [], headers: [] },
  ],
  parameters: [],
} as unknown as Operation;

function answered(body: Json, { status = 200, inputs = [] as string[] } = {}): Answer {
  const response = {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    utf8: true,
    bytes: 1,
  };
  const request = { method: 'GET', url: 'http://127.0.0.1/find', headers: {} };
  return {
    operation,
    doubts: { inputs, items: [] },
    exchange: { operation: operation.id, request, response, ms: 1 },
  };
}

const groups: Json = [{ code: 'MCR', databases: [{ id: 1, schema: { properties: { child: { about: 'Weight' } } } }] }];

describe('an answer shows a value, wherever it stands', () => {
  it.each<[string, Json, Answer, string]>([
    ['deep inside', 'Weight', answered(groups), 'pass'],
    ['a number', 1, answered(groups), 'pass'],
    ['in other letters', 'mcr', answered(groups), 'pass'],
    ['nowhere', 'Height', answered(groups), 'fail'],
    ['a part of a text only', 'Wei', answered(groups), 'fail'],
    ['as the name of a property only', 'child', answered(groups), 'fail'],
    ['in an empty list', 'Weight', answered([]), 'fail'],
    ['nowhere, after assumed values', 'Height', answered(groups, { inputs: ['assumed'] }), 'not-verified'],
    ['in no success', 'Weight', answered(groups, { status: 404 }), 'not-verified'],
  ])('%s', (_, value, answer, outcome) => {
    expect(answerShows(schemas, answer, value).outcome).toBe(outcome);
  });
});

describe('an answer does not show a value', () => {
  it.each<[string, Json, Answer, string]>([
    ['where it is nowhere', 'Height', answered(groups), 'pass'],
    ['where nothing is found', 'Weight', answered({}, { status: 404 }), 'pass'],
    ['where the list is empty', 'Weight', answered([]), 'pass'],
    ['where it is there', 'Weight', answered(groups), 'fail'],
    ['where it is there, after assumed values', 'Weight', answered(groups, { inputs: ['assumed'] }), 'not-verified'],
    ['where the server broke down', 'Weight', answered({}, { status: 500 }), 'not-verified'],
  ])('%s', (_, value, answer, outcome) => {
    expect(answerOmits(schemas, answer, value).outcome).toBe(outcome);
  });
});
