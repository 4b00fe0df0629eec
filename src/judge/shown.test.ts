import { describe, expect, it } from 'vitest';
import { answer, exchange, operationWith, schemas } from '../../tests/support/small-exchanges.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import { answerOmits, answerShows } from './shown.js';

const operation = operationWith('200', '404');

function answered(value: Json, { status = 200, inputs = [] as string[] } = {}): Answer {
  return { ...answer(exchange(status, { value }), operation), doubts: { inputs, items: [] } };
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
