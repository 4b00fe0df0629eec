import { describe, expect, it } from 'vitest';
import { exchange, operationWith } from '../../tests/support/small-exchanges.js';
import type { Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { RunOutput, ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { indifferentReads, withIndifferentReads } from './indifferent-reads.js';

const reader = { ...operationWith('200'), id: 'bb/api/read', name: 'read' };
const creator = { ...operationWith('201'), id: 'bb/api/create', name: 'create', method: 'POST' };
const item = {
  name: 'item',
  identifier: '/id',
  create: [{ operation: 'api/create', returned: '' }],
  read: [{ operation: 'api/read', by: 'id', returned: '' }],
  update: [],
  delete: [],
  exists: [],
  list: [],
} as unknown as Resource;
const catalogue = {
  operations: [reader, creator],
  bindings: { resources: { item }, operations: {} },
} as unknown as Catalogue;

const read = (id: string, value: Json, status = 200): Exchange => ({
  ...exchange(status, { value, path: `/op/${id}` }),
  operation: reader.id,
});

const create = (body: string, value: Json): Exchange => {
  const answered = exchange(201, { value, method: 'POST' });
  return { ...answered, operation: creator.id, request: { ...answered.request, body } };
};

/** The scenario that asks for an identifier that was never given out, after the same request for an item. */
function unknownAsked(known: Exchange, unknown: Exchange): ScenarioResult {
  const facts = { rule: 'unknown-identifier', operation: reader.id, earlier: [known], exchange: unknown };
  return facts as unknown as ScenarioResult;
}

function named(run: Partial<Pick<RunOutput, 'results' | 'recorded'>>): string[] {
  return [...indifferentReads(catalogue, { results: [], recorded: [], checks: [], ...run }).resources];
}

describe('a read that tells no item from another', () => {
  it('answers an identifier that was never given out as it answers an item', () => {
    expect(named({ results: [unknownAsked(read('1', { id: 1 }), read('x', { id: 1 }))] })).toEqual(['item']);
  });

  it('answers all items of a run alike', () => {
    expect(named({ recorded: ['1', '2', '3'].map((id) => read(id, { id: 1 })) })).toEqual(['item']);
  });

  it('belongs to items that were all created as one', () => {
    expect(named({ recorded: ['a', 'b', 'c'].map((body) => create(body, { id: 1 })) })).toEqual(['item']);
  });

  it.each<[string, Partial<Pick<RunOutput, 'results' | 'recorded'>>]>([
    ['it refuses the identifier', { results: [unknownAsked(read('1', { id: 1 }), read('x', {}, 404))] }],
    ['it answers the identifier otherwise', { results: [unknownAsked(read('1', { id: 1 }), read('x', {}))] }],
    ['it answers one item otherwise', { recorded: [read('1', 1), read('2', 1), read('3', 2)] }],
    ['it has no answer for one', { recorded: [read('1', 1), read('2', 1), read('3', 1), read('4', {}, 404)] }],
    ['it was asked for one item only', { recorded: [read('1', 1), read('1', 1), read('1', 1)] }],
    ['all items are acknowledged alike', { recorded: ['a', 'b', 'c'].map((body) => create(body, { ok: true })) }],
    ['one item was created three times', { recorded: ['a', 'a', 'a'].map((body) => create(body, { id: 1 })) }],
  ])('is not called so where %s', (_, run) => {
    expect(named(run)).toEqual([]);
  });
});

describe('a verdict that rests on it', () => {
  const alike = read('1', { id: 1 });
  const checks = [{ rule: 'state-create', restsOnReading: true }, { rule: 'body-schema' }] as const;
  const found = indifferentReads(catalogue, { results: [unknownAsked(alike, alike)], recorded: [], checks });
  const outcome = (facts: Partial<Verdict>): string => {
    const verdict = { outcome: 'pass', operation: creator.id, earlier: [], ...facts } as unknown as Verdict;
    return withIndifferentReads(catalogue, found, verdict).outcome;
  };

  it('shows nothing', () => {
    expect(outcome({ rule: 'state-create' })).toBe('not-verified');
    expect(outcome({ rule: 'requirement', operation: '', earlier: [alike] })).toBe('not-verified');
  });

  it('stays where it rests on something else, or fails', () => {
    expect(outcome({ rule: 'body-schema' })).toBe('pass');
    expect(outcome({ rule: 'requirement', operation: '', earlier: [read('2', { id: 2 })] })).toBe('pass');
    expect(outcome({ rule: 'state-create', outcome: 'fail' })).toBe('fail');
  });
});
