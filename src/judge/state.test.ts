import { describe, expect, it } from 'vitest';
import type { Part, Resource } from '../model/bindings.js';
import type { MediaContent, Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { LookBack } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { makeJudge } from './make-judge.js';

const schemas = {
  validate: () => ({ kind: 'valid' }),
  remarks: () => [],
  node: () => ({}),
  follow: (ref: unknown) => ({ ref, node: {} }),
} as unknown as Schemas;
const judge = makeJudge(schemas);

const json: MediaContent = { mediaType: 'application/json', schema: { api: 'api', pointer: '/s' } };

/** An operation with answers, of which those with a star have a body. */
function operation(method: Operation['method'], ...statuses: string[]): Operation {
  const facts = { id: 'bb/api/op', api: 'api', name: 'op', path: '/op', summary: '', pointer: '/op', file: 'f' };
  const responses = statuses.map((text) => {
    return { status: text.replace('*', ''), contents: text.endsWith('*') ? [json] : [], headers: [], pointer: '/r' };
  });
  return { ...facts, method, parameters: [], responses, security: [], role: 'served' };
}

function exchange(status: number, body = ''): Exchange {
  const headers: Record<string, string> = body === '' ? {} : { 'content-type': 'application/json' };
  const response = { status, headers, body, bytes: body.length, utf8: true };
  return {
    operation: 'bb/api/op',
    request: { method: 'GET', url: 'http://127.0.0.1/op', headers: {} },
    response,
    ms: 1,
  };
}

const resource: Resource = {
  name: 'thing',
  identifier: '/id',
  identifierChosenBy: 'server',
  shared: false,
  needs: [],
  omit: [],
  managed: [],
  set: {},
  create: [],
  read: [],
  update: [],
  delete: [],
  list: [],
  exists: [],
};
const byId: Part = { operation: 'api/op', by: 'id', returned: '' };
const handingOut: Part = { operation: 'api/op', returned: '' };

function look(facts: Partial<LookBack>): LookBack {
  const answer = { operation: operation('DELETE', '204'), exchange: exchange(204), doubts: { inputs: [], items: [] } };
  return {
    answer,
    doubts: [],
    readDoubts: [],
    resource,
    reader: operation('GET', '200*', '204'),
    readPart: byId,
    read: exchange(200, '{"id":1}'),
    identifier: 1,
    ...facts,
  };
}

function words(finding: Finding): string {
  return finding.outcome === 'fail' ? `fail ${finding.problems[0].kind}` : finding.outcome;
}

describe('what was removed', () => {
  it.each<[string, Partial<LookBack>, string]>([
    ['is not found', { read: exchange(404) }, 'pass'],
    ['is answered with the 204 that says that there is nothing', { read: exchange(204) }, 'pass'],
    [
      'is answered with a 204 that nothing documents',
      { read: exchange(204), reader: operation('GET', '200*') },
      'not-verified',
    ],
    ['is still answered', {}, 'fail still-there'],
    ['is still answered, and so is anything', { readOfUnknown: exchange(200, '{"id":2}') }, 'not-verified'],
    ['is still answered, unlike what never was', { readOfUnknown: exchange(204) }, 'fail still-there'],
    ['may never have been there', { doubts: ['unread'] }, 'not-verified'],
    ['is handed out again', { readPart: handingOut }, 'fail still-there'],
    ['has made way for the next', { readPart: handingOut, read: exchange(200, '{"id":2}') }, 'pass'],
    ['is answered as another, though it was named', { read: exchange(200, '{"id":2}') }, 'fail still-there'],
  ])('%s', (_, facts, expected) => {
    expect(words(judge.gone(look(facts)))).toBe(expected);
  });
});

describe('what was created', () => {
  const answer = { operation: operation('POST', '201'), exchange: exchange(201), doubts: { inputs: [], items: [] } };
  it.each<[string, Partial<LookBack>, string]>([
    ['can be read back', { sent: { id: 1, name: 'a' }, read: exchange(200, '{"id":1,"name":"a"}') }, 'pass'],
    ['differs', { sent: { name: 'a' }, read: exchange(200, '{"id":1,"name":"b"}') }, 'fail differs-from-sent'],
    ['is not there', { read: exchange(404) }, 'fail not-kept'],
    ['is answered with the 204 that says that there is nothing', { read: exchange(204) }, 'fail not-kept'],
  ])('%s', (_, facts, expected) => {
    expect(words(judge.readBack(look({ answer, ...facts })))).toBe(expected);
  });
});

describe('an identifier that does not exist', () => {
  const ask = (code: number, status: number | undefined, ...statuses: string[]) => {
    const of = operation('GET', ...statuses);
    return words(judge.unknownIdentifier({ operation: of, exchange: exchange(code), accepted: exchange(200) }, status));
  };
  it('may be answered with the 204 that says that there is nothing, and with 404', () => {
    expect(ask(204, 204, '200*', '204')).toBe('pass');
    expect(ask(404, 204, '200*', '204')).toBe('pass');
    expect(ask(200, 204, '200*', '204')).toBe('fail unknown-identifier-accepted');
    expect(ask(204, undefined, '200*', '204')).toBe('pass');
    expect(ask(204, 404, '200*')).toBe('fail unknown-identifier-accepted');
  });
});
