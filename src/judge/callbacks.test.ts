import { describe, expect, it } from 'vitest';
import type { Operation, Parameter, Schemas } from '../model/definition.js';
import type { Exchange, ReceivedCall } from '../model/exchange.js';
import type { CallAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { makeJudge } from './make-judge.js';

const judge = makeJudge({} as Schemas);

function query(name: string, required: boolean): Parameter {
  return { name, in: 'query', required, style: 'form', explode: true, pointer: `/p/${name}` };
}

const operation: Operation = {
  id: 'bb/api/call',
  api: 'api',
  name: 'call',
  method: 'GET',
  path: '/call',
  summary: '',
  parameters: [query('id', true), query('state', true), query('note', false)],
  responses: [{ status: '200', contents: [], headers: [], pointer: '/r' }],
  security: [],
  role: 'callback-out',
  pointer: '/call',
  file: 'f',
};

const sent: Exchange = {
  operation: 'bb/api/trigger',
  request: { method: 'GET', url: 'http://127.0.0.1/page?state=abc', headers: {} },
  response: { status: 200, headers: {}, body: '', bytes: 0, utf8: true },
  ms: 1,
};

function received(url: string): ReceivedCall {
  return { method: 'GET', path: '', url, headers: {}, body: '', answered: 200 };
}

function answer(facts: Partial<CallAnswer>): CallAnswer {
  const trigger = { operation, exchange: sent, doubts: { inputs: [], items: [] } };
  return { operation, trigger, waited: 10, reachable: true, ...facts };
}

function words(finding: Finding): string {
  return finding.outcome === 'fail' ? `fail ${finding.problems[0].kind}` : finding.outcome;
}

describe('a call of the candidate', () => {
  it.each<[string, Partial<CallAnswer>, string]>([
    ['that arrives', { call: received('/c/x') }, 'pass'],
    ['that does not', {}, 'fail callback-missing'],
    ['that cannot reach us', { reachable: false }, 'not-verified'],
    ['that waits for a person', { doubt: 'someone must sign' }, 'not-verified'],
    ['that arrives though it waits for a person', { call: received('/c/x'), doubt: 'someone' }, 'pass'],
  ])('%s', (_, facts, expected) => {
    expect(words(judge.arrives(answer(facts)))).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['with every parameter', '/c/x?id=1&state=abc', 'pass'],
    ['with an empty one', '/c/x?id=&state=abc', 'pass'],
    ['without one', '/c/x?state=abc&note=1', 'fail wrong-value'],
  ])('%s', (_, url, expected) => {
    expect(words(judge.callParameters(answer({ call: received(url) })))).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['that names its request in the query', '/c/x?state=abc', 'pass'],
    ['that names another', '/c/x?state=abd', 'fail wrong-value'],
    ['that names none', '/c/x', 'fail wrong-value'],
  ])('%s', (_, url, expected) => {
    const places = { sent: 'state', received: 'state' };
    expect(words(judge.correlates(answer({ call: received(url) }), places))).toBe(expected);
  });

  it('says nothing of what did not arrive', () => {
    expect(words(judge.callParameters(answer({})))).toBe('not-verified');
    expect(words(judge.correlates(answer({}), { sent: 'state', received: 'state' }))).toBe('not-verified');
  });
});
