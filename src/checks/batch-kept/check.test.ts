import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { answer, contextWith, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { makePlan } from '../../plan/make-plan.js';
import { check } from './check.js';
import { batchKept } from './judge.js';

type Look = EvidenceKinds['batch'];

const sent = [{ name: 'a' }, { name: 'b' }];
const read = (id: string, name: string, status = 200): Look['reads'][number] => ({
  identifier: id,
  exchange: exchange(status, { value: { id, name } }),
  ...(status === 200 ? { object: { id, name } } : {}),
});

describe('the items of a batch', () => {
  it.each<[string, number, readonly Json[] | undefined, Look['reads'], string]>([
    ['are all kept', 200, [{ id: '1' }, { id: '2' }], [read('1', 'a'), read('2', 'b')], 'pass'],
    ['are kept in another order', 200, [{ id: '2' }, { id: '1' }], [read('2', 'b'), read('1', 'a')], 'pass'],
    ['are fewer than were sent', 200, [{ id: '1' }], [read('1', 'a')], 'fail not-kept'],
    ['are fewer, as 207 allows', 207, [{ id: '1' }], [read('1', 'a')], 'not-verified'],
    ['are answered, and one is not there', 200, [{}, {}], [read('1', 'a'), read('2', 'b', 404)], 'fail not-kept'],
    ['are one twice', 200, [{}, {}], [read('1', 'a'), read('2', 'a')], 'fail differs-from-sent'],
    ['are written in another way', 200, [{}, {}], [read('1', 'A'), read('2', 'B')], 'pass'],
    ['cannot be read', 200, [{}, {}], [read('1', 'a'), read('2', 'b', 403)], 'not-verified'],
    ['are not in the answer', 200, undefined, [], 'not-verified'],
    ['are refused', 400, [], [], 'not-verified'],
  ])('%s', (_, status, ...[listed, reads, expected]) => {
    const look = { answer: answer(exchange(status)), sent, reads, ...(listed === undefined ? {} : { listed }) };
    expect(words(batchKept(look, contextWith()))).toBe(expected);
  });

  it('prove nothing without an answer', () => {
    expect(words(batchKept({ answer: answer(noAnswer), sent, reads: [] }, contextWith()))).toBe('not-verified');
  });
});

describe('what is asked', () => {
  const one = { $ref: '#/components/schemas/Thing' };
  const content = (schema: JsonObject) => ({ 'application/json': { schema } });
  const ask = (body: JsonObject, answered: JsonObject): readonly string[] | string => {
    const { paths, ...rest } = collectionDocument({
      thing: {
        type: 'object',
        required: ['title'],
        properties: {
          id: { type: 'string', readOnly: true },
          title: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
        },
      },
    });
    const post = {
      operationId: 'createMany',
      requestBody: { required: true, content: content(body) },
      responses: { 201: { description: 'made', content: content(answered) } },
    };
    const catalogue = catalogueOf({ ...rest, paths: { ...(isObject(paths) ? paths : {}), '/batches': { post } } });
    const checks = [{ ...check, rule: 'small/check' as const }];
    const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'standard', checks });
    const own = plan.operations.find(({ operation }) => operation.name === 'createMany');
    const steps = own?.groups.flatMap((group) => group.scenarios).flatMap((scenario) => scenario.steps) ?? [];
    return own?.skipped[0]?.reason ?? steps.map(({ text }) => text).slice(-1);
  };
  const list = { type: 'array', items: one };
  const wrapped = { type: 'object', required: ['things'], properties: { things: list } };

  it('of a list, and of a list in an object', () => {
    expect(ask(list, list)).toEqual([
      'each item at "$" of the request is kept as a "thing", and is in the answer at "$"',
    ]);
    expect(ask(wrapped, wrapped)).toEqual([
      'each item at "$.things" of the request is kept as a "thing", and is in the answer at "$.things"',
    ]);
  });

  it('and why not of a list that may hold one, or of one thing', () => {
    const none = 'the operation does not take a list of items that another operation creates';
    expect(ask({ ...list, maxItems: 1 }, list)).toBe(none);
    expect(ask(one, one)).toBe(none);
  });
});
