import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, request as send } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/commands/kit/read-report.js';
import type { Report } from '../../src/model/report.js';
import { cli, serving, temporaryFolder } from '../support/harness.js';
import { shop, shopDefinition } from '../support/shop.js';

interface Tried {
  readonly report: Report;
  readonly stdout: string;
  readonly code: number;
  readonly outcome: (operation: string, rule?: string) => string | undefined;
}

interface Setting {
  readonly profile?: string;
  readonly url?: (url: string) => string;
  readonly args?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

const usualTags = '@check=success-status or @check=operation-served';

async function tried(listener: RequestListener, setting: Setting = {}): Promise<Tried> {
  const folder = await temporaryFolder();
  const [spec, profile, out] = ['shop.json', 'profile.yaml', 'out'].map((name) => path.join(folder, name));
  await writeFile(spec ?? '', JSON.stringify(shopDefinition));
  await writeFile(profile ?? '', `candidate: { name: Shop }\nenvironment: test\n${setting.profile ?? ''}\n`);
  for (const [name, text] of Object.entries(setting.files ?? {})) await writeFile(path.join(folder, name), text);
  return serving(listener, async (url) => {
    const args = ['run', 'shop', '--spec', spec ?? '', '--profile', profile ?? '', '--out', out ?? '', '--continue'];
    const at = ['--url', setting.url?.(url) ?? url, '--tags', usualTags, '--format', 'terminal,json,html'];
    const variables = setting.variables ?? {};
    const { code, stdout, stderr } = await cli([...args, ...at, ...(setting.args ?? [])], { variables });
    if (code === 2) throw new Error(stderr);
    const report = await readReport(path.join(out ?? '', 'report.json'));
    const outcome = (operation: string, rule = 'success-status') =>
      report.verdicts.find((verdict) => verdict.operation.endsWith(`/${operation}`) && verdict.rule === rule)?.outcome;
    return { report, stdout, code, outcome };
  });
}

describe('a profile', () => {
  it('gives an operation a credential of its own, and one to the operations of a role', async () => {
    const tokenFor = (method: string) =>
      `Bearer ${method === 'POST' ? 'clerk-token' : method === 'PUT' ? 'chief-token' : 'reader-token'}`;
    const variables = { READER: 'reader-token', CLERK: 'clerk-token', CHIEF: 'chief-token' };
    const common = 'credential: { type: bearer, token: "${READER}" }';
    const without = await tried(shop({ tokenFor }), { profile: common, variables });
    expect(without.outcome('createOrder')).not.toBe('pass');
    const profile = `${common}
roles: { clerk: { credential: { type: bearer, token: "\${CLERK}" }, operations: [createOrder, sendLetter] } }
operations: { putOrder: { credential: { type: bearer, token: "\${CHIEF}" } } }`;
    const given = await tried(shop({ tokenFor }), { profile, variables });
    expect(['createOrder', 'readOrder', 'putOrder'].map((name) => given.outcome(name))).toEqual([
      'pass',
      'pass',
      'pass',
    ]);
    expect(JSON.stringify(given.report)).not.toMatch(/(reader|clerk|chief)-token/);
  });

  it.each([
    ['a whole body', 'operations: { createOrder: { body: { customer: c-1 } }, putOrder: { body: { customer: c-2 } } }'],
    [
      'single values',
      'operations: { createOrder: { values: { /customer: c-1 } }, putOrder: { values: { /customer: c-2 } } }',
    ],
  ])('gives %s to an operation', async (_, profile) => {
    const customers = ['c-1', 'c-2'];
    expect((await tried(shop({ customers }))).outcome('createOrder')).not.toBe('pass');
    const given = await tried(shop({ customers }), { profile });
    expect(['createOrder', 'putOrder'].map((name) => given.outcome(name))).toEqual(['pass', 'pass']);
  });

  it('gives the value of a parameter to one operation', async () => {
    const country = 'XK';
    expect((await tried(shop({ country }))).outcome('readRates')).not.toBe('pass');
    const profile = 'operations: { readRates: { values: { country: XK } } }';
    expect((await tried(shop({ country }), { profile })).outcome('readRates')).toBe('pass');
  });

  it('gives the file of a form', async () => {
    const letter = 'Dear registrar, {{not a placeholder}}';
    expect((await tried(shop({ letter }))).outcome('sendLetter')).not.toBe('pass');
    const profile = 'operations: { sendLetter: { files: { letter: letter.txt } } }';
    const given = await tried(shop({ letter }), { profile, files: { 'letter.txt': letter } });
    expect(given.outcome('sendLetter')).toBe('pass');
  });

  it('says which item an operation uses', async () => {
    expect((await tried(shop({ open: 'open' }))).outcome('putOrder')).not.toBe('pass');
    const profile = 'operations: { putOrder: { existing: { order: open } } }';
    const given = await tried(shop({ open: 'open' }), { profile });
    expect(given.outcome('putOrder')).toBe('pass');
    expect(
      given.report.verdicts.find(({ id }) => /readOrder.success-status/.test(id))?.exchange?.request.url,
    ).not.toMatch(/open$/);
  });

  it('takes user and password from a URL, and shows neither', async () => {
    const basic = `Basic ${Buffer.from('tester:p@ss w0rd').toString('base64')}`;
    const tokenFor = () => basic;
    expect((await tried(shop({ tokenFor }))).outcome('createOrder')).not.toBe('pass');
    const url = (plain: string) => plain.replace('://', '://tester:p%40ss%20w0rd@');
    const given = await tried(shop({ tokenFor }), { url });
    expect(given.outcome('createOrder')).toBe('pass');
    const all = given.stdout + JSON.stringify(given.report);
    expect(all).not.toMatch(/p@ss w0rd|p%40ss|tester:p/);
    expect(all).not.toContain(basic.slice(6));
    const refused = await cli(['run', 'consent', '--url', 'ftp://tester:p%40ss@example.org']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--url');
    expect(refused.stderr).not.toContain('p%40ss');
  });
});

/** Tokens that are good for a few requests, where one logs in. */
function tokens(uses: number) {
  let issued = 0;
  let left = 0;
  const answer = async (request: IncomingMessage): Promise<[status: number, body: object]> => {
    const { user, password } = JSON.parse(await textOf(request)) as Record<string, string>;
    if (user !== 'tester' || password !== 'the-password') return [403, {}];
    issued += 1;
    left = uses;
    return [200, { data: { jwt: `issued-token-${issued}` } }];
  };
  const login: RequestListener = (request, response) => {
    void answer(request).then(([status, body]) => response.writeHead(status).end(JSON.stringify(body)));
  };
  const tokenFor = () => {
    left -= 1;
    return left < 0 ? 'none' : `Bearer issued-token-${issued}`;
  };
  return { login, tokenFor, issued: () => issued };
}

describe('a token of a login', () => {
  it('is obtained, and another one where it expires in the middle', async () => {
    const { login, tokenFor, issued } = tokens(8);
    const given = await serving(login, (url) => {
      const body = '{ user: tester, password: "the-${PASSWORD}" }';
      const profile = `credential: { type: login, url: "${url}", body: ${body}, token: /data/jwt }`;
      const args = ['--concurrency', '1'];
      return tried(shop({ tokenFor }), { profile, variables: { PASSWORD: 'password' }, args });
    });
    const outcomes = ['createOrder', 'readOrder', 'putOrder'].map((name) => given.outcome(name));
    expect(outcomes).toEqual(['pass', 'pass', 'pass']);
    expect(issued()).toBeGreaterThan(1);
    expect(given.stdout + JSON.stringify(given.report)).not.toMatch(/the-password|issued-token/);
  });

  it('that is not handed out is a reason, and blames nobody', async () => {
    const { login, tokenFor } = tokens(3);
    const given = await serving(login, (url) => {
      const profile = `credential: { type: login, url: "${url}", body: { user: nobody, password: "\${PASSWORD}" } }`;
      return tried(shop({ tokenFor }), { profile, variables: { PASSWORD: 'the-password' } });
    });
    const found = given.report.verdicts.find(({ id }) => id.endsWith('createOrder.success-status'));
    expect(found).toMatchObject({ outcome: 'not-verified', reason: expect.stringContaining('status 403') });
  });
});

describe('the time that a vendor allows', () => {
  const slow = (report: Report): string[] =>
    report.verdicts
      .filter(({ problems }) => problems.some(({ kind }) => kind === 'too-slow'))
      .map(({ operation }) => operation);

  it('is held against the candidate only where the vendor says so', async () => {
    expect(slow((await tried(shop({ delay: 60 }))).report)).toEqual([]);
    const given = await tried(shop({ delay: 60 }), { args: ['--max-time', '50'] });
    expect(slow(given.report)).toContain('shop/api/createOrder');
    expect(given.code).toBe(1);
    expect(given.stdout).toMatch(/an\s+answer\s+within\s+50\s+ms/);
    expect(slow((await tried(shop({}), { args: ['--max-time', '5000'] })).report)).toEqual([]);
  });

  it('is that of the profile, or of an operation', async () => {
    const profile = 'maxTime: 50\noperations: { createOrder: { maxTime: 9000 } }';
    const found = slow((await tried(shop({ delay: 60 }), { profile })).report);
    expect(found).toContain('shop/api/readOrder');
    expect(found).not.toContain('shop/api/createOrder');
  });
});

/** A proxy that notes what it was asked for. */
async function withProxy<T>(use: (url: string, asked: string[]) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { headers, method } = request;
    const { port, pathname, search } = new URL(request.url ?? '');
    request.pipe(
      send({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    const onward = connect(Number(url.split(':')[1]), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.pipe(socket).pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a proxy', () => {
  const byName = (url: string): string => url.replace('127.0.0.1', 'shop.invalid');

  it.each([
    ['the profile', (url: string) => ({ profile: `proxy: ${url}` })],
    ['a variable of the profile', (url: string) => ({ profile: 'proxy: "${GATE}"', variables: { GATE: url } })],
    ['HTTP_PROXY', (url: string) => ({ variables: { HTTP_PROXY: url } })],
  ])('is used where %s names it', async (_, setting) => {
    await withProxy(async (proxy, asked) => {
      const given = await tried(shop({}), { url: byName, ...setting(proxy) });
      expect(given.outcome('createOrder')).toBe('pass');
      expect(asked.some((url) => url.startsWith('http://shop.invalid') && url.endsWith('/orders'))).toBe(true);
    });
  });

  it('is used for a login too', async () => {
    const answer: RequestListener = (_, response) =>
      void response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ token: 'a-token-of-the-login' }));
    const asked = await serving(answer, (url) =>
      withProxy(async (proxy, seen) => {
        const login = `{ type: login, url: "${url.replace('127.0.0.1', 'login.invalid')}", body: {}, token: /token }`;
        await tried(shop({}), { profile: `proxy: ${proxy}\ncredential: ${login}` });
        return seen;
      }),
    );
    expect(asked.some((url) => url.startsWith('http://login.invalid'))).toBe(true);
  });

  it('is not used for what NO_PROXY names', async () => {
    await withProxy(async (proxy, asked) => {
      const given = await tried(shop({}), { variables: { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' } });
      expect(given.outcome('createOrder')).toBe('pass');
      expect(asked).toEqual([]);
    });
  });
});

describe('a name that no operation has', () => {
  it.each([
    ['operations', 'operations: { creatOrder: { values: {} } }'],
    [
      'roles.clerk.operations',
      'roles: { clerk: { credential: { type: bearer, token: "${T}" }, operations: [creatOrder] } }',
    ],
    ['budgets', 'budgets: { creatOrder: 5 }'],
    ['notImplemented', 'notImplemented: [creatOrder]'],
    [
      'refused.otherTenant.operations',
      'refused: { otherTenant: { credential: { type: bearer, token: "${T}" }, operations: [creatOrder] } }',
    ],
  ])('is refused under %s, with the nearest one', async (key, profile) => {
    const meant = tried(shop({}), { profile, variables: { T: 't' } });
    await expect(meant).rejects.toThrow(`"creatOrder" under ${key}`);
    await expect(meant).rejects.toThrow('Did you mean "createOrder"?');
  });

  it.each([
    ['values', 'operations: { readRates: { values: { county: XK } } }', 'country'],
    ['existing', 'operations: { putOrder: { existing: { ordre: open } } }', 'order'],
  ])('is refused for %s of one operation', async (_, profile, nearest) => {
    await expect(tried(shop({}), { profile })).rejects.toThrow(`Did you mean "${nearest}"?`);
  });
});
