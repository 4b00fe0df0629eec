import { describe, expect, it } from 'vitest';
import { exchange, operationWith } from '../../tests/support/small-exchanges.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Verdict } from '../model/verdict.js';
import { identifiersGivenAgain, withGivenAgain } from './given-again.js';

const creator = { ...operationWith('201'), id: 'bb/api/create', name: 'create', method: 'POST' };

function catalogue(identifierChosenBy: 'client' | 'server' = 'server'): Catalogue {
  const item = {
    name: 'item',
    identifier: '/id',
    identifierChosenBy,
    create: [{ operation: 'api/create', returned: '' }],
  };
  return { operations: [creator], bindings: { resources: { item }, operations: {} } } as unknown as Catalogue;
}

const created = (body: string, value: Json, status = 201): Exchange => {
  const answered = exchange(status, { value, method: 'POST' });
  return { ...answered, operation: creator.id, request: { ...answered.request, body } };
};
const given = (recorded: readonly Exchange[], by = catalogue()): string[] => [...identifiersGivenAgain(by, recorded)];

describe('an identifier', () => {
  it('that two new items have is given again', () => {
    expect(given([created('a', { id: 1 }), created('b', { id: 2 }), created('c', { id: 1 })])).toEqual(['1']);
  });

  it.each<[string, readonly Exchange[]]>([
    ['the same creation is sent twice', [created('a', { id: 1 }), created('a', { id: 1 })]],
    ['the second creation is refused', [created('a', { id: 1 }), created('b', { id: 1 }, 409)]],
    ['the answers show none', [created('a', {}), created('b', {})]],
  ])('is not where %s', (_, recorded) => expect(given(recorded)).toEqual([]));

  it('is, where creations without a body get it with other values, and not where they get the same item', () => {
    const plain = (value: Json): Exchange => {
      const { body: _, ...request } = created('', value).request;
      return { ...created('', value), request };
    };
    expect(given([plain({ id: 1, at: 'May' }), plain({ id: 1, at: 'June' })])).toEqual(['1']);
    expect(given([plain({ id: 1, at: 'May' }), plain({ id: 1, at: 'May' })])).toEqual([]);
  });

  it('is not where the client chooses it', () => {
    expect(given([created('a', { id: 1 }), created('b', { id: 1 })], catalogue('client'))).toEqual([]);
  });
});

describe('an item that is still there after its removal', () => {
  const outcome = (kind: string, path: string, again: readonly string[]): string => {
    const facts = { outcome: 'fail', problems: [{ kind }], exchange: exchange(204, { path }), earlier: [] };
    return withGivenAgain(new Set(again), facts as unknown as Verdict).outcome;
  };

  it('may be a new one, where its identifier was given again', () => {
    expect(outcome('still-there', '/items/it%201', ['it 1'])).toBe('not-verified');
    expect(outcome('still-there', '/items?id=7', ['7'])).toBe('not-verified');
  });

  it('is the old one, where another identifier was', () => {
    expect(outcome('still-there', '/items/2', ['1'])).toBe('fail');
    expect(outcome('still-there', '/items/2', [])).toBe('fail');
  });

  it('is not what another failure is about', () => expect(outcome('not-kept', '/items/1', ['1'])).toBe('fail'));
});
