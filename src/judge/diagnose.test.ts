import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import type { FirstLook } from '../model/first-look.js';
import { diagnose } from './diagnose.js';

const url = 'http://candidate.test/api';

function answered(
  path: string,
  status: number,
  by: { body?: string; headers?: Record<string, string> } = {},
): Exchange {
  const { body = '{}', headers = { 'content-type': 'application/json' } } = by;
  return {
    operation: path,
    request: { method: 'GET', url: `${url}${path}`, headers: {} },
    response: { status, headers, body, bytes: body.length, utf8: true },
    ms: 1,
  };
}

function unanswered(path: string): Exchange {
  const failure = { kind: 'timeout', message: 'no answer within 2000 ms' } as const;
  return { operation: path, request: { method: 'GET', url: `${url}${path}`, headers: {} }, failure, ms: 2000 };
}

function ofAnotherProtocol(path: string, message: string): Exchange {
  return { ...unanswered(path), failure: { kind: 'malformed', message } };
}
const notHttp = 'Response does not match the HTTP/1.1 protocol (Expected HTTP/, RTSP/ or ICE/)';
const brokenHeader = 'Response does not match the HTTP/1.1 protocol (Invalid header token)';

const html = { 'content-type': 'text/html; charset=utf-8' };

function look(facts: Partial<FirstLook>): FirstLook {
  return {
    url,
    operations: [answered('/a', 200), answered('/b', 200)],
    unknownPath: answered('/nothing', 404),
    elsewhere: [],
    credentialVariables: ['CANDIDATE_TOKEN'],
    ...facts,
  };
}

const both = (status: number, headers?: Record<string, string>): Exchange[] =>
  ['/a', '/b'].map((path) => answered(path, status, headers === undefined ? {} : { headers }));

describe('the first look names one cause', () => {
  it.each([
    ['no-answer', look({ operations: [unanswered('/a')], unknownPath: unanswered('/nothing') })],
    [
      'other-protocol',
      look({ operations: [ofAnotherProtocol('/a', notHttp)], unknownPath: ofAnotherProtocol('/nothing', notHttp) }),
    ],
    ['gateway-error', look({ operations: both(502, html), unknownPath: answered('/nothing', 503, { headers: html }) })],
    ['throttled', look({ operations: both(429) })],
    ['credential-refused', look({ operations: both(401) })],
    ['credential-missing', look({ operations: both(401), credentialVariables: [] })],
    ['login-redirect', look({ operations: both(302, { location: 'https://id.test/login?next=x' }) })],
    [
      'moved',
      look({
        operations: ['/a', '/b'].map((path) =>
          answered(path, 301, { headers: { location: `https://candidate.test/api${path}` } }),
        ),
      }),
    ],
    [
      'one-page',
      look({
        operations: ['/a', '/b'].map((path) => answered(path, 200, { headers: html, body: '<html>' })),
        unknownPath: answered('/nothing', 200, { headers: html, body: '<html>' }),
      }),
    ],
    [
      'other-base-path',
      look({ operations: both(404), elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 200) }] }),
    ],
  ])('%s', (kind, facts) => {
    expect(diagnose(facts)?.kind).toBe(kind);
  });

  it('names the variable of the credential, and how many operations were asked', () => {
    expect(diagnose(look({ operations: both(401) }))?.message).toBe(
      'All 2 operations that were asked answered 401. The credential in CANDIDATE_TOKEN is not accepted.',
    );
  });
});

describe('what is said of it', () => {
  const moved = ['/a', '/b'].map((path) =>
    answered(path, 308, { headers: { location: `https://moved.test/api${path}` } }),
  );
  const page = { headers: html, body: '<html>' };

  it.each<[string, FirstLook, RegExp, RegExp]>([
    [
      'no answer',
      look({ operations: [unanswered('/a')], unknownPath: unanswered('/nothing') }),
      /^The candidate at http:\/\/candidate\.test\/api gives no answer: no answer within 2000 ms\.$/,
      /is up and has finished starting.*timeouts\.request/,
    ],
    [
      'a gateway',
      look({ operations: [answered('/a', 502), answered('/b', 504)], unknownPath: answered('/nothing', 503) }),
      /at http:\/\/candidate\.test\/api: every request got 502 or 504\.$/,
      /behind the gateway/,
    ],
    [
      'too many requests',
      look({ operations: both(429) }),
      /candidate\.test\/api answers every request with 429/,
      /--rate/,
    ],
    [
      'no credential',
      look({ operations: [answered('/a', 403)], credentialVariables: [] }),
      /^The operation that was asked answered 403\. No credential is given\.$/,
      /--header/,
    ],
    [
      'two variables of a credential',
      look({ operations: both(401), credentialVariables: ['USER', 'PASSWORD'] }),
      /in USER and PASSWORD is not accepted/,
      /that USER and PASSWORD holds/,
    ],
    [
      'another address',
      look({ operations: moved }),
      /to https:\/\/moved\.test\.$/,
      /--url https:\/\/moved\.test\/api instead\.$/,
    ],
    [
      'another address, for a URL with a slash at its end',
      look({ operations: moved, url: `${url}/` }),
      /moved\.test/,
      /--url https:\/\/moved\.test\/api instead\.$/,
    ],
    [
      'a page to sign in',
      look({ operations: both(307, { location: '/login?next=x' }) }),
      /^All 2 operations that were asked answered with a redirect to http:\/\/candidate\.test\/login, which/,
      /such as a token/,
    ],
    [
      'a page for every path',
      look({ operations: [answered('/a', 200, page)], unknownPath: answered('/nothing', 200, page) }),
      /at http:\/\/candidate\.test\/api answers every path with the same HTML page/,
      /not the API/,
    ],
    [
      'another base path',
      look({ operations: both(404), elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 422) }] }),
      /^No operation is served at http:\/\/candidate\.test\/api, but http:\/\/candidate\.test\/api\/v1 answers\.$/,
      /^Use --url http:\/\/candidate\.test\/api\/v1 instead\.$/,
    ],
  ])('%s', (_, facts, message, advice) => {
    const found = diagnose(facts);
    expect(found?.message).toMatch(message);
    expect(found?.advice).toMatch(advice);
  });
});

describe('the run goes on', () => {
  it.each([
    ['where one operation answers', look({ operations: [answered('/a', 401), answered('/b', 200)] })],
    [
      'where the head of each answer is broken',
      look({
        operations: [ofAnotherProtocol('/a', brokenHeader)],
        unknownPath: ofAnotherProtocol('/nothing', brokenHeader),
      }),
    ],
    ['where one request runs out of time', look({ operations: [unanswered('/a'), answered('/b', 200)] })],
    ['where one operation is throttled', look({ operations: [answered('/a', 429), answered('/b', 200)] })],
    [
      'where a page application is served beside the API',
      look({ unknownPath: answered('/nothing', 200, { headers: html, body: '<html>' }) }),
    ],
    ['where nothing is served at all, because each operation is a gap then', look({ operations: both(404) })],
    [
      'where another base path answers like any path',
      look({ operations: both(404), elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 404) }] }),
    ],
    [
      'where each operation redirects to a place of its own',
      look({
        operations: ['/a', '/b'].map((path) => answered(path, 302, { headers: { location: `/files${path}` } })),
      }),
    ],
    ['where there is nothing to ask', look({ operations: [] })],
    [
      'where the path that nobody defined is answered, and the operations are not',
      look({ operations: [unanswered('/a')] }),
    ],
    [
      'where the gateway stands before some paths only',
      look({ operations: both(502), unknownPath: answered('/nothing', 404) }),
    ],
    ['where redirects lead nowhere', look({ operations: both(302, { location: 'http://' }) })],
    [
      'where the page of an unknown path is the page of a failure',
      look({
        operations: ['/a', '/b'].map((path) => answered(path, 404, { headers: html, body: '<html>' })),
        unknownPath: answered('/nothing', 404, { headers: html, body: '<html>' }),
      }),
    ],
    [
      'where every path is answered with the same JSON',
      look({ operations: both(200), unknownPath: answered('/nothing', 200) }),
    ],
    [
      'where another base path answers a page',
      look({
        operations: both(404),
        elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 200, { headers: html }) }],
      }),
    ],
    [
      'where another base path fails',
      look({ operations: both(404), elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 500) }] }),
    ],
    [
      'where another base path redirects',
      look({ operations: both(404), elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 300) }] }),
    ],
    [
      'where the operations are refused in another way than unknown paths are',
      look({ operations: both(405), elsewhere: [{ url: `${url}/v1`, exchange: answered('/v1/a', 200) }] }),
    ],
  ])('%s', (_, facts) => {
    expect(diagnose(facts)).toBeUndefined();
  });
});
