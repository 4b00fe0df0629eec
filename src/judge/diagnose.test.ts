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

describe('the run goes on', () => {
  it.each([
    ['where one operation answers', look({ operations: [answered('/a', 401), answered('/b', 200)] })],
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
  ])('%s', (_, facts) => {
    expect(diagnose(facts)).toBeUndefined();
  });
});
