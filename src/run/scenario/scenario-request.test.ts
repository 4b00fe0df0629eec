import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import { emptyDraft } from '../requests/draft.js';
import { ScenarioRequest } from './scenario-request.js';

const operation = { id: 'bb/api/read', path: '/things' } as Operation;

function makeRequest(): ScenarioRequest {
  return new ScenarioRequest({ scope: 'own', itemScope: 'shared' });
}

describe('the request of a scenario', () => {
  it('cannot be read before it is begun', () => {
    const request = makeRequest();
    expect(() => request.current()).toThrow('before it speaks of the request');
    request.change(emptyDraft(operation));
    expect(request.operation).toBe(operation);
  });

  it('is the plain valid one until it deviates, and so is the next', () => {
    const request = makeRequest();
    request.prove('/parameters/0/required');
    expect([request.isPlain, request.provedClause]).toEqual([false, '/parameters/0/required']);
    request.startNext();
    expect(request.isPlain).toBe(true);
  });

  it('has a purpose of its own, which scenarios with shared items have in common', () => {
    const request = makeRequest();
    expect([request.purpose, request.commonPurpose]).toEqual(['own request', 'shared request']);
    request.startNext();
    expect(request.purpose).toBe('own request 2');
  });

  it('takes its purpose back after another request was written, even where that failed', () => {
    const request = makeRequest();
    const address = request.callbackScope;
    expect(request.writtenFor('aside', () => request.callbackScope)).not.toBe(address);
    expect(() =>
      request.writtenFor('aside', () => {
        throw new Error('not written');
      }),
    ).toThrow('not written');
    expect(request.callbackScope).toBe(address);
  });
});
