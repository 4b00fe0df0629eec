import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.js';
import type { Profile } from '../../src/model/profile.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const counts: JsonObject = { type: 'object', required: ['count'], properties: { count: { type: 'integer' } } };
const document: JsonObject = {
  security: [{ token: [], key: [] }],
  paths: {
    '/counts': { get: { operationId: 'counts', responses: { 200: json(counts), 401: { description: 'no' } } } },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
  },
};

const token = { type: 'bearer', token: { variable: 'TOKEN', value: 'the-right-token' } } as const;
const key = { type: 'apiKey', value: { variable: 'KEY', value: 'the-right-key' } } as const;
const profiles: Readonly<Record<string, Partial<Profile>>> = {
  'a credential for each scheme': { credentials: { token, key } },
  'a credential for all, and one for a scheme': { credential: token, credentials: { key } },
};

/** A server that looks at the credentials of some schemes only. */
const looking =
  (schemes: readonly string[]): Answer =>
  ({ path, method, headers }) => {
    if (path !== '/counts') return [404, { title: 'nothing here' }];
    if (!['GET', 'HEAD'].includes(method)) return [405, { title: 'no' }, { allow: 'GET, HEAD' }];
    const right = {
      token: headers.authorization === 'Bearer the-right-token',
      key: headers['x-key'] === 'the-right-key',
    };
    const isLetIn = Object.entries(right).every(([name, isRight]) => isRight || !schemes.includes(name));
    return isLetIn ? [200, { count: 3 }] : [401, { title: 'no' }, { 'www-authenticate': 'Bearer' }];
  };

describe.each(Object.entries(profiles))('two credentials, of which the profile gives %s', (_, profile) => {
  it('are both presented, and neither is enough', async () => {
    const report = await checkForeign(document, looking(['token', 'key']), profile);
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'counts.partial-credential.token')).toBe('pass');
    expect(outcomeOf(report, 'counts.partial-credential.key')).toBe('pass');
  });

  it.each(['token', 'key'])('are needed both: a server that looks only at the %s is blamed', async (only) => {
    const report = await checkForeign(document, looking([only]), profile);
    const other = only === 'token' ? 'key' : 'token';
    expect(failedIds(report)).toContain(`counts.partial-credential.${other}`);
    expect(outcomeOf(report, `counts.partial-credential.${only}`)).toBe('pass');
  });
});
