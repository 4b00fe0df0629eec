import { describe, expect, it } from 'vitest';
import type { Operation, ResponseDefinition, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Method } from '../model/http.js';
import type { Answer, Doubts, LookBack, RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { makeJudge } from './make-judge.js';

const schemas = {
  validate: () => ({ kind: 'valid' }),
  remarks: () => [],
  node: () => ({}),
  follow: (ref: unknown) => ({ ref, node: {} }),
} as unknown as Schemas;
const judge = makeJudge(schemas);
const noDoubts: Doubts = { inputs: [], items: [] };

function operation(...statuses: string[]): Operation {
  const responses = statuses.map(
    (status): ResponseDefinition => ({ status, contents: [], headers: [], pointer: `/r/${status}` }),
  );
  return {
    id: 'bb/api/op',
    api: 'api',
    name: 'op',
    method: 'GET',
    path: '/op',
    summary: '',
    parameters: [],
    responses,
    security: [],
    role: 'served',
    pointer: '/op',
    file: 'f',
  };
}

function exchange(status: number, body = '', path = '/op'): Exchange {
  const request = { method: 'GET', url: `http://127.0.0.1${path}`, headers: {} };
  return {
    operation: 'bb/api/op',
    request,
    response: { status, headers: {}, body, bytes: body.length, utf8: true },
    ms: 1,
  };
}

const silence: Exchange = { ...exchange(0), failure: { kind: 'timeout', message: 'none' } };
const { response: _, ...noAnswer } = silence;

function words(finding: Finding): string {
  return finding.outcome === 'fail' ? `fail ${finding.problems[0].kind}` : finding.outcome;
}

describe('a refusal in the body of a 2xx answer', () => {
  const asked: Operation = { ...operation('200'), refusal: { at: '/ack', value: 'NACK' } };
  const no = exchange(200, '{"ack":"NACK"}');
  const yes = exchange(200, '{"ack":"ACK"}');
  const answer = (given: Exchange): Answer => ({ operation: asked, exchange: given, doubts: noDoubts });
  const refusal = (given: Exchange): RefusalAnswer => ({
    operation: asked,
    exchange: given,
    accepted: yes,
    clause: '/x',
  });

  it('shows no success, and is held against nobody', () => {
    expect(words(judge.status(answer(yes), ['200']))).toBe('pass');
    expect(words(judge.status(answer(no), ['200']))).toBe('not-verified');
    expect(words(judge.mediaType(answer(no), ['application/json']))).toBe('not-verified');
  });

  it('refuses what is invalid as well as a status does', () => {
    expect(words(judge.refused(refusal(no), true))).toBe('pass');
    expect(words(judge.refused(refusal(yes), true))).toBe('fail invalid-request-accepted');
    expect(words(judge.accessRefused(refusal(no)))).toBe('not-verified');
    expect(words(judge.accessRefused(refusal(yes)))).toBe('fail access-not-refused');
  });

  it('does not stand for a status that is documented', () => {
    const owing = { ...asked, refusal: { at: '/ack', value: 'NACK', statusDue: true } };
    expect(words(judge.refused({ ...refusal(no), operation: owing }, false))).toBe('fail wrong-refusal-status');
    expect(words(judge.status({ ...answer(no), operation: owing }, ['200']))).toBe('not-verified');
  });

  it('says that nothing has an identifier only where no status is documented for that', () => {
    expect(words(judge.unknownIdentifier(refusal(no), undefined))).toBe('pass');
    expect(words(judge.unknownIdentifier(refusal(no), 404))).toBe('not-verified');
    expect(words(judge.unknownIdentifier(refusal(yes), undefined))).toBe('fail unknown-identifier-accepted');
  });

  it('may be told by any value but one, of the same type', () => {
    const coded: Operation = { ...asked, refusal: { at: '/code', unless: '00' } };
    const outcome = (body: string) =>
      words(judge.status({ ...answer(yes), operation: coded, exchange: exchange(200, body) }, ['200']));
    expect(['{"code":"00"}', '{"code":"01"}', '{"code":0}', '{}'].map(outcome)).toEqual([
      'pass',
      'not-verified',
      'pass',
      'pass',
    ]);
  });
});

describe('an answer to a request that is valid for two operations of one path', () => {
  const ours = operation('200');
  const theirs: Operation = { ...operation('202'), name: 'theirs' };
  const answer = (status: number): Answer => ({
    operation: ours,
    exchange: exchange(status),
    doubts: noDoubts,
    others: [theirs],
  });
  it.each<[string, number, string]>([
    ['right for the first', 200, 'pass'],
    ['right for the second', 202, 'not-verified'],
    ['a refusal', 400, 'not-verified'],
    ['wrong for both', 203, 'fail undocumented-status'],
    ['a failure of the server', 500, 'fail server-error'],
  ])('%s', (_, status, expected) => {
    expect(words(judge.status(answer(status), ['200']))).toBe(expected);
  });
});

describe('the status of a valid request', () => {
  const doubts: Doubts = { inputs: ['assumed'], items: [] };
  it.each<[string, Partial<Answer>, string]>([
    ['documented', { exchange: exchange(200) }, 'pass'],
    ['another 2xx', { exchange: exchange(202) }, 'fail undocumented-status'],
    ['a redirect', { exchange: exchange(302) }, 'fail undocumented-status'],
    ['a refusal', { exchange: exchange(400) }, 'fail valid-request-refused'],
    ['a refusal of what was assumed', { exchange: exchange(400), doubts }, 'not-verified'],
    [
      'a refusal of an item that may not exist',
      { exchange: exchange(404), doubts: { inputs: [], items: ['x'] } },
      'not-verified',
    ],
    ['an odd status, though something was assumed', { exchange: exchange(418), doubts }, 'fail undocumented-status'],
    ['a server error, though something was assumed', { exchange: exchange(500), doubts }, 'fail server-error'],
    ['no right to ask', { exchange: exchange(401) }, 'not-verified'],
    ['not allowed', { exchange: exchange(403) }, 'not-verified'],
    ['too many requests', { exchange: exchange(429) }, 'not-verified'],
    [
      'not found, where the item was created and never read',
      { exchange: exchange(404), doubts: { ...noDoubts, unread: ['it'] } },
      'not-verified',
    ],
    [
      'a conflict, where the item was created and never read',
      { exchange: exchange(409), doubts: { ...noDoubts, unread: ['it'] } },
      'not-verified',
    ],
    ['a payment is asked for', { exchange: exchange(402) }, 'not-verified'],
    ['no answer, though something was assumed', { exchange: noAnswer, doubts }, 'fail no-answer'],
    [
      'no answer before a person has acted',
      { exchange: noAnswer, doubts: { ...noDoubts, persons: ['someone'] } },
      'not-verified',
    ],
    ['like an unknown path', { exchange: exchange(404, 'x'), unknownPath: exchange(404, 'x', '/no') }, 'not-verified'],
    ['no answer', { exchange: noAnswer }, 'fail no-answer'],
    [
      'no way to the candidate',
      { exchange: { ...noAnswer, failure: { kind: 'unreachable', message: '' } } },
      'not-verified',
    ],
  ])('%s', (_, facts, expected) => {
    const answer = { operation: operation('200', '404'), exchange: exchange(200), doubts: noDoubts, ...facts };
    expect(words(judge.status(answer, ['200']))).toBe(expected);
  });

  it('may be a class of statuses', () => {
    expect(
      words(judge.status({ operation: operation('2XX'), exchange: exchange(204), doubts: noDoubts }, ['2XX'])),
    ).toBe('pass');
  });
});

describe('the body of a refusal', () => {
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/s' } }];
  it.each([
    ['is not that of a success', 200, 'not-verified'],
    ['is judged where there is one', 400, 'fail body-missing'],
  ])('%s', (_, code, expected) => {
    const documented = { ...operation('200', '400') };
    const responses = documented.responses.map((one) => ({ ...one, contents }));
    const answer = { operation: { ...documented, responses }, exchange: exchange(code), doubts: noDoubts };
    expect(words(judge.body(answer, 'refusal'))).toBe(expected);
  });
});

describe('an empty body', () => {
  const contents = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/s' } }];
  it.each([
    ['200', 200, 'fail body-missing'],
    ['204', 204, 'not-verified'],
    ['205', 205, 'not-verified'],
    ['2XX', 204, 'not-verified'],
    ['default', 204, 'not-verified'],
    ['default', 200, 'fail body-missing'],
  ])('where a body is documented for %s, and %i is answered', (status, code, expected) => {
    const documented = { ...operation(), responses: [{ status, contents, headers: [], pointer: '/r' }] };
    const answer = { operation: documented, exchange: exchange(code), doubts: noDoubts };
    expect(words(judge.body(answer, 'success'))).toBe(expected);
  });
});

describe('a change that follows from what an operation does', () => {
  const parts = { create: [], update: [] };
  const resource = { name: 'order', identifier: '/id', managed: [], ...parts } as unknown as LookBack['resource'];
  const look = (read: string, before: string): LookBack => ({
    answer: { operation: operation('200'), exchange: exchange(200), doubts: noDoubts },
    doubts: [],
    readDoubts: [],
    resource,
    reader: operation('200'),
    readPart: { operation: 'api/op', returned: '' },
    read: exchange(200, read),
    sent: { status: 'CANCELLED' },
    implied: true,
    before: { status: before },
  });
  it.each([
    ['shown', '{"status":"CANCELLED"}', 'ACTIVE', 'pass'],
    ['not made', '{"status":"ACTIVE"}', 'ACTIVE', 'fail update-lost'],
    ['not shown', '{"id":"1"}', 'ACTIVE', 'not-verified'],
    ['no change', '{"status":"CANCELLED"}', 'CANCELLED', 'not-verified'],
  ])('%s', (_, read, before, expected) => {
    expect(words(judge.readBack(look(read, before)))).toBe(expected);
  });
});

interface RefusalFacts {
  /** The valid request is refused too. */
  readonly alike?: true;
}

function refusal(code: number | undefined, facts: RefusalFacts = {}, ...statuses: string[]): RefusalAnswer {
  const of = operation('200', ...statuses);
  return {
    operation: of,
    exchange: code === undefined ? noAnswer : exchange(code),
    ...(facts.alike === true ? {} : { accepted: exchange(200) }),
    clause: '/clause',
  };
}

describe('an invalid request', () => {
  it.each<[string, RefusalAnswer, boolean, string]>([
    ['refused', refusal(400), false, 'pass'],
    ['refused with any 4xx', refusal(422), false, 'pass'],
    ['accepted', refusal(200), false, 'fail invalid-request-accepted'],
    ['accepted where the GovSpec is silent', refusal(200), true, 'fail invalid-request-accepted'],
    ['answered with an error', refusal(500), true, 'fail server-error'],
    ['redirected', refusal(302), false, 'not-verified'],
    ['not answered', refusal(undefined), false, 'fail no-answer'],
    ['refused, like the valid one', refusal(400, { alike: true }), false, 'not-verified'],
    ['turned away for its rate', refusal(429), false, 'not-verified'],
  ])('%s', (_, answer, silent, expected) => {
    expect(words(judge.refused(answer, silent))).toBe(expected);
  });

  const body = { pointer: '/op/requestBody', required: false, contents: [] };
  const query = { name: 'q', in: 'query', required: false, pointer: '/op/parameters/0' } as const;
  it.each<[string, Partial<Operation>, string, string]>([
    ['GET', {}, '/op/requestBody/content', 'not-verified'],
    ['HEAD', {}, '/components/schemas/S/type', 'not-verified'],
    ['DELETE', {}, '/op/requestBody/content', 'not-verified'],
    ['DELETE', { body: { ...body, required: true } }, '/op/requestBody/content', 'fail invalid-request-accepted'],
    ['POST', {}, '/op/requestBody/content', 'fail invalid-request-accepted'],
    ['GET', {}, '/op/parameters/0/schema/type', 'fail invalid-request-accepted'],
  ])('in a body of %s %j at %s: %s', (method, more, clause, expected) => {
    const given = refusal(200);
    const parameters = [{ ...query, explode: true, style: 'form' } as const];
    const operation = { ...given.operation, method: method as Method, body, parameters, ...more };
    expect(words(judge.refused({ ...given, operation, clause }, false))).toBe(expected);
  });

  it('that was not proved invalid is our error', () => {
    const { clause: _, ...unproved } = refusal(200);
    expect(words(judge.refused(unproved, false))).toBe('error');
  });

  it('says when less could be asked', () => {
    expect(judge.refused(refusal(400), true)).toMatchObject({
      observations: [expect.stringMatching(/documents no 4xx/)],
    });
  });
});

describe('a request without a credential', () => {
  it.each<[string, RefusalAnswer, string]>([
    ['401', refusal(401), 'pass'],
    ['403', refusal(403), 'pass'],
    ['200', refusal(200), 'fail access-not-refused'],
    ['500', refusal(500), 'fail server-error'],
    ['400', refusal(400), 'fail wrong-refusal-status'],
    ['404, which may hide', refusal(404), 'not-verified'],
    ['405, the documented refusal', refusal(405, {}, '405'), 'pass'],
    ['412, which speaks of the version', refusal(412, {}, '412'), 'not-verified'],
    ['a redirect', refusal(302), 'not-verified'],
    ['no answer', refusal(undefined), 'not-verified'],
    ['401, also with a credential', refusal(401, { alike: true }), 'not-verified'],
  ])('%s', (_, answer, expected) => {
    expect(words(judge.accessRefused(answer))).toBe(expected);
  });
});

describe('an unknown identifier', () => {
  it.each<[string, RefusalAnswer, number | undefined, string]>([
    ['404', refusal(404), 404, 'pass'],
    ['410', refusal(410), 404, 'pass'],
    ['200', refusal(200), 404, 'fail unknown-identifier-accepted'],
    ['500', refusal(500), 404, 'fail server-error'],
    ['400, for its form', refusal(400), 404, 'not-verified'],
    ['400, documented', refusal(400, {}, '400'), 404, 'pass'],
    ['409', refusal(409), 404, 'fail wrong-refusal-status'],
    ['409 where any refusal will do', refusal(409), undefined, 'pass'],
    ['200 where any refusal will do', refusal(200), undefined, 'fail unknown-identifier-accepted'],
    ['a redirect', refusal(302), 404, 'not-verified'],
    ['no answer', refusal(undefined), 404, 'not-verified'],
    ['404, also for what exists', refusal(404, { alike: true }), 404, 'not-verified'],
  ])('%s', (_, answer, status, expected) => {
    expect(words(judge.unknownIdentifier(answer, status))).toBe(expected);
  });
});
