import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serving } from '../../../tests/support/harness.js';
import type { Operation } from '../../model/definition.js';
import type { Credential } from '../../model/profile.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { emptyProfile } from '../../profile/read-profile.js';
import { httpTransport } from '../http/client.js';
import { Credentials } from './credential.js';
import { KnownSecrets } from './known-secrets.js';

const value = { variable: 'V', value: 'secret' };
const facts = {
  id: '',
  name: '',
  method: 'GET',
  path: '/',
  summary: '',
  pointer: '',
  file: '',
  parameters: [],
  responses: [],
} as const;

function operation(security: Operation['security'] = []): Operation {
  return { ...facts, api: 'api', security, role: 'served' };
}

/** Tokens are asked for over HTTP. */
const options = () => ({
  secrets: new KnownSecrets([]),
  runId: 'run',
  transport: httpTransport({ timeouts: emptyProfile().timeouts, clock: () => performance.now() }).transport,
});

function present(credential: Credential, security: Operation['security'] = []) {
  return new Credentials({ ...emptyProfile(), credential }, options()).present(operation(security), 'given');
}

describe('credentials', () => {
  it('travel as the profile says, or as the definition declares', async () => {
    expect(await present({ type: 'bearer', token: value })).toEqual([
      { in: 'header', name: 'Authorization', value: 'Bearer secret', shown: 'Bearer ${V}' },
    ]);
    expect(await present({ type: 'basic', username: 'me', password: value })).toMatchObject([
      { value: 'Basic bWU6c2VjcmV0' },
    ]);
    expect(await present({ type: 'apiKey', value })).toMatchObject([
      { in: 'header', name: 'Authorization', value: 'secret' },
    ]);
    const declared = [{ name: 'k', type: 'apiKey', in: 'query', key: 'api_key' }];
    expect(await present({ type: 'apiKey', value }, declared)).toMatchObject([{ in: 'query', name: 'api_key' }]);
    expect(await present({ type: 'apiKey', value, name: 'sid', in: 'cookie' })).toMatchObject([
      { in: 'header', name: 'Cookie', value: 'sid=secret' },
    ]);
  });

  it('are sent in the other case of letters, unless they may be numbers', async () => {
    const swapped = (text: string) => {
      const credential = { type: 'apiKey', value: { variable: 'V', value: text } } as const;
      return new Credentials({ ...emptyProfile(), credential }, options()).present(operation(), 'other-case');
    };
    expect(await swapped('sEcret-9')).toMatchObject([
      { value: 'SeCRET-9', shown: '$(printf %s "${V}" | tr a-zA-Z A-Za-z)' },
    ]);
    await expect(swapped('0af3-77bc')).rejects.toMatchObject({ finding: { outcome: 'not-applicable' } });
  });

  it('are several where the definition asks for them at the same time', async () => {
    const security = [
      { name: 'one', type: 'apiKey', in: 'header', key: 'X-One', together: ['two'] },
      { name: 'two', type: 'apiKey', in: 'query', key: 'two', together: ['one'] },
      { name: 'three', type: 'apiKey', in: 'header', key: 'X-Three' },
    ];
    const given: Credential = { type: 'apiKey', value };
    const profile = { ...emptyProfile(), credentials: { one: given, two: given, three: given } };
    const presented = await new Credentials(profile, options()).present(operation(security), 'given');
    expect(presented.map(({ in: place, name }) => [place, name])).toEqual([
      ['header', 'X-One'],
      ['query', 'two'],
    ]);
    const last = { ...emptyProfile(), credentials: { three: given } };
    const alone = await new Credentials(last, options()).present(operation(security), 'given');
    expect(alone.map(({ name }) => name)).toEqual(['X-Three']);
  });

  it('are headers with a secret, or of a name that is one; others are not', async () => {
    const headers = [
      { name: 'X-Tenant', parts: ['a'] },
      { name: 'X-Special', parts: [value] },
      { name: 'Authorization', parts: ['literal'] },
      { name: 'api_key', parts: ['literal'] },
    ];
    const credentials = new Credentials({ ...emptyProfile(), headers }, options());
    const declared = operation([{ name: 'k', type: 'apiKey', in: 'header', key: 'API_KEY' }]);
    expect((await credentials.present(declared, 'given')).map(({ name }) => name)).toEqual([
      'X-Special',
      'Authorization',
      'api_key',
    ]);
    expect(credentials.plainHeaders(declared).map(({ name }) => name)).toEqual(['X-Tenant']);
  });

  it('of OAuth2 are asked for once, and used as a bearer token', async () => {
    let asked = 0;
    const credentials = await serving(
      (request, response) => {
        asked += 1;
        const granted = request.headers.authorization === `Basic ${Buffer.from('me:secret').toString('base64')}`;
        const answer = granted ? { access_token: 'granted', token_type: 'Bearer' } : { error: 'invalid_client' };
        response.writeHead(granted ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      },
      async (url) => {
        const credential = {
          type: 'oauth2',
          tokenUrl: `${url}/token`,
          clientId: 'me',
          clientSecret: value,
          scope: 'all',
        } as const;
        const made = new Credentials({ ...emptyProfile(), credential }, options());
        const presented = [await made.present(operation(), 'given'), await made.present(operation(), 'given')];
        const wrong = new Credentials(
          { ...emptyProfile(), credential: { ...credential, clientId: 'other' } },
          options(),
        );
        await expect(wrong.present(operation(), 'given')).rejects.toThrow(/no access token could be obtained from/);
        return presented;
      },
    );
    expect(credentials[1]).toEqual([
      { in: 'header', name: 'Authorization', value: 'Bearer granted', shown: 'Bearer ${ACCESS_TOKEN}' },
    ]);
    expect(asked).toBe(2);
  });
});

describe('a token that must be asked for', () => {
  const login = {
    type: 'login',
    url: 'http://idp.example/login',
    body: { user: ['me'], password: [value] },
    token: '/t',
    as: 'form',
  } as const;
  const oauth2 = {
    type: 'oauth2',
    tokenUrl: 'http://idp.example/token',
    clientId: 'me',
    clientSecret: value,
  } as const;

  it.each<[string, Credential, string]>([
    ['a login', login, 'user=me&password=secret'],
    ['OAuth2', oauth2, 'grant_type=client_credentials'],
  ])(
    'of %s is asked for over the transport of the run, so that its proxy and certificates hold',
    async (_, credential, body) => {
      const asked: PreparedRequest[] = [];
      const transport: Transport = async (request) => {
        asked.push(request);
        const text = JSON.stringify({ t: 'obtained', access_token: 'obtained', token_type: 'bearer' });
        const headers = { 'content-type': 'application/json' };
        const response = { status: 200, headers, body: text, bytes: text.length, utf8: true };
        return { operation: '', request: request.shown, response, ms: 0 };
      };
      const credentials = new Credentials({ ...emptyProfile(), credential }, { ...options(), transport });
      expect(await credentials.present(operation(), 'given')).toMatchObject([{ value: 'Bearer obtained' }]);
      expect(asked).toMatchObject([{ method: 'POST', body }]);
      expect(JSON.stringify(asked[0]?.shown)).not.toContain('secret');
    },
  );

  it('is not asked for where nothing may be sent: the name of its variable stands for it', async () => {
    const sealed = { secrets: new KnownSecrets([]), runId: 'run' };
    const credentials = new Credentials({ ...emptyProfile(), credential: oauth2 }, sealed);
    const [presented] = await credentials.present(operation(), 'given');
    expect(presented).toMatchObject({ value: 'Bearer ${ACCESS_TOKEN}', shown: 'Bearer ${ACCESS_TOKEN}' });
  });
});

describe('access tokens', () => {
  const grant = { type: 'oauth2', clientId: 'me', clientSecret: value } as const;

  /** Hands out t1, t2 and so on. */
  function tokens<T>(seconds: number, use: (credentials: Credentials, asked: () => number) => Promise<T>): Promise<T> {
    let count = 0;
    const answer = (response: ServerResponse): void => {
      count += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: `t${count}`, token_type: 'bearer', expires_in: seconds }));
    };
    return serving(
      (_, response) => answer(response),
      (url) => {
        const credential = { ...grant, tokenUrl: `${url}/token` };
        return use(new Credentials({ ...emptyProfile(), credential }, options()), () => count);
      },
    );
  }

  const shown = async (credentials: Credentials): Promise<string | undefined> =>
    (await credentials.present(operation(), 'given'))[0]?.value;

  it('are asked for once while they last, and anew before they expire', async () => {
    await tokens(3600, async (credentials, asked) => {
      expect(await Promise.all([shown(credentials), shown(credentials)])).toEqual(['Bearer t1', 'Bearer t1']);
      expect(asked()).toBe(1);
    });
    await tokens(0, async (credentials) => {
      expect([await shown(credentials), await shown(credentials)]).toEqual(['Bearer t1', 'Bearer t2']);
    });
  });

  it('that were let in and are refused are replaced; those that never were, are not', async () => {
    await tokens(3600, async (credentials) => {
      const again = (token: string, isAdmitted: boolean) =>
        credentials.isWorthAnotherToken(operation(), `Bearer ${token}`, isAdmitted);
      await shown(credentials);
      expect(await again('t1', false)).toBe(false);
      await again('t1', true);
      expect(await again('t1', false)).toBe(true);
      expect(await shown(credentials)).toBe('Bearer t2');
      expect(await again('t1', false)).toBe(true);
      for (const token of ['t2', 't3']) {
        expect(await again(token, false)).toBe(true);
        await shown(credentials);
      }
      expect(await again('t4', false)).toBe(false);
    });
  });
});
