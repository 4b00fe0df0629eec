import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Operation, Parameter } from '../../model/definition.js';
import { KnownSecrets } from '../credentials/known-secrets.js';
import { curlCommand } from '../http/curl.js';
import { buildRequest } from './build-request.js';
import { emptyDraft, type ParameterValue, type RequestDraft } from './draft.js';
import { freshValue } from './fresh-values.js';
import { testing, withBody, withoutParameter, withParameter } from './request-draft.js';

function parameter(facts: Pick<Parameter, 'name' | 'in'> & Partial<Parameter>): Parameter {
  return { required: true, style: 'form', explode: true, pointer: '', ...facts };
}

function operation(path: string, parameters: readonly Parameter[] = []): Operation {
  const facts = {
    id: 'bb/api/op',
    api: 'api',
    name: 'op',
    method: 'GET',
    path,
    summary: '',
    pointer: '',
    file: '',
  } as const;
  return { ...facts, parameters, responses: [], security: [], role: 'served' };
}

const context = {
  baseUrl: 'http://127.0.0.1:1/base',
  userAgent: 'test',
  presented: [],
  files: [],
  mask: (text: string) => text,
};

function urlOf(draft: RequestDraft): string {
  return buildRequest(draft, context).url;
}

describe('a request on the wire', () => {
  it('keeps trailing slashes, fills every parameter of a segment, and encodes', () => {
    let draft = emptyDraft(operation('/a/{x}/{field}.{ext}/'));
    for (const [name, text] of [
      ['x', 'ö/é'],
      ['field', 'First name'],
      ['ext', 'json'],
    ] as const) {
      draft = withParameter(draft, { name, in: 'path', value: text });
    }
    expect(urlOf(draft)).toBe('http://127.0.0.1:1/base/a/%C3%B6%2F%C3%A9/First%20name.json/');
  });

  it('sends nothing of the profile in the place of a parameter that is under test', () => {
    const presented = [{ in: 'header', name: 'X-Client', value: 'a', shown: 'a' }] as const;
    const plain = withParameter(emptyDraft(operation('/')), { name: 'x-client', in: 'header', value: 'sample' });
    const sent = (draft: RequestDraft) => buildRequest(draft, { ...context, presented }).headers['x-client'];
    expect(sent(plain)).toBe('a');
    expect(sent(testing(plain, 'header', 'X-Client'))).toBe('sample');
    expect(sent(testing(withoutParameter(plain, 'header', 'X-Client'), 'header', 'X-Client'))).toBeUndefined();
  });

  it.each<[Record<string, string[]>, string]>([
    [{ 200: ['application/json'], 400: ['text/plain'] }, 'application/json, text/plain'],
    [{ 200: ['image/png'] }, 'image/png'],
    [{ 200: [], 400: ['application/json'] }, 'application/json, */*;q=0.5'],
    [{}, 'application/json, */*;q=0.5'],
  ])('accepts what is documented, and anything where no success has a media type: %j', (documented, expected) => {
    const responses = Object.entries(documented).map(([status, types]) => {
      return {
        status,
        pointer: '',
        headers: [],
        links: [],
        contents: types.map((mediaType) => ({ mediaType, pointer: '' })),
      };
    });
    const draft = emptyDraft({ ...operation('/'), responses });
    expect(buildRequest(draft, context).headers.accept).toBe(expected);
  });

  it('adds to a query that the path already has', () => {
    const draft = withParameter(emptyDraft(operation('/vouchers?command=cancel')), {
      name: 'a b',
      in: 'query',
      value: '1&2',
    });
    expect(urlOf(draft)).toBe('http://127.0.0.1:1/base/vouchers?command=cancel&a%20b=1%262');
  });

  it('repeats a list where the definition explodes it', () => {
    const sent = (explode: boolean, value: ParameterValue) => {
      const op = operation('/s', [parameter({ name: 's', in: 'query', explode })]);
      return urlOf(withParameter(emptyDraft(op), { name: 's', in: 'query', value }));
    };
    expect(sent(true, ['a', 'b,c'])).toMatch(/\?s=a&s=b%2Cc$/);
    expect(sent(false, ['a', 'b,c'])).toMatch(/\?s=a,b%2Cc$/);
    expect(sent(true, 'a,b')).toMatch(/\?s=a%2Cb$/);
  });

  it('carries a body with any method, cookies and other media types', () => {
    const draft = withParameter(
      withBody(emptyDraft(operation('/')), { a: 'x y' }, 'application/x-www-form-urlencoded'),
      { name: 'c', in: 'cookie', value: '1' },
    );
    expect(buildRequest(draft, context)).toMatchObject({ method: 'GET', body: 'a=x+y', headers: { cookie: 'c=1' } });
    expect(buildRequest(withBody(draft, 'plain', 'text/plain'), context).body).toBe('plain');
  });

  it.each([
    ['no value is known', emptyDraft(operation('/{id}')), /no value is known for the path parameter "id"/],
    [
      'HTTP has no such header',
      withParameter(emptyDraft(operation('/')), { name: 'X-Payer FI-ID', in: 'header', value: '1' }),
      /no header named "x-payer fi-id"/,
    ],
    [
      'a header cannot hold it',
      withParameter(emptyDraft(operation('/')), { name: 'X', in: 'header', value: 'a\nb' }),
      /cannot be sent/,
    ],
  ])('is not verified where %s', (_, draft, message) => {
    expect(() => buildRequest(draft, context)).toThrow(message);
  });

  it('shows the name of a secret in place of the secret', () => {
    const presented = [
      { in: 'header', name: 'Authorization', value: 'Bearer s3cr3t-value', shown: 'Bearer ${TOKEN}' },
      { in: 'query', name: 'key', value: 's3cr3t-value', shown: '${TOKEN}' },
    ] as const;
    const { mask } = new KnownSecrets([
      { variable: 'TOKEN', value: 's3cr3t-value' },
      { variable: 'SHORT', value: 'a' },
    ]);
    const request = buildRequest(withBody(emptyDraft(operation('/a')), { echo: 's3cr3t-value' }), {
      ...context,
      presented,
      mask,
    });
    expect(request.headers.authorization).toBe('Bearer s3cr3t-value');
    expect(JSON.stringify(request.shown)).not.toContain('s3cr3t');
    expect(request.shown.headers.authorization).toBe('Bearer ${TOKEN}');
    expect(request.shown.body).toBe('{"echo":"${TOKEN}"}');
    expect(mask('a banana')).toBe('a banana');
  });
});

describe('the command that repeats a request', () => {
  it('says to a shell exactly what was sent', () => {
    const body = `{"a":"it's \\"quoted\\" $HOME \`x\`"}`;
    const command = curlCommand({
      method: 'POST',
      url: 'http://127.0.0.1/a?b=$1&c=%20',
      headers: { authorization: 'Bearer ${TOKEN}', 'x-odd': 'a"b$c`d\\e', 'user-agent': 'left out' },
      body,
    });
    const script = `curl() { for word in "$@"; do printf '%s\\n' "$word"; done; }\n${command}`;
    const { stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: { TOKEN: 'the-secret' } });
    expect(stdout.trimEnd().split('\n')).toEqual([
      '-i',
      '-X',
      'POST',
      '-H',
      'authorization: Bearer the-secret',
      '-H',
      'x-odd: a"b$c`d\\e',
      '--data-raw',
      body,
      'http://127.0.0.1/a?b=$1&c=%20',
    ]);
  });

  it('makes basic authentication from its parts', () => {
    const shown = 'Basic $(printf %s "me:${PASSWORD}" | base64)';
    const command = curlCommand({ method: 'GET', url: 'http://127.0.0.1/', headers: { authorization: shown } });
    const script = `curl() { printf '%s\\n' "$5"; }\n${command}`;
    const { stdout } = spawnSync('sh', ['-c', script], {
      encoding: 'utf8',
      env: { PASSWORD: 'pw', PATH: process.env.PATH },
    });
    expect(stdout.trim()).toBe(`authorization: Basic ${Buffer.from('me:pw').toString('base64')}`);
  });
});

describe('fresh values', () => {
  it('are the same for the same run and label, and differ otherwise', () => {
    expect(freshValue('run', 'a', 'text')).toBe(freshValue('run', 'a', 'text'));
    expect(freshValue('run', 'a', 'text')).not.toBe(freshValue('run', 'b', 'text'));
    expect(freshValue('run', 'a', 'text')).not.toBe(freshValue('other', 'a', 'text'));
    expect(freshValue('run', 'a', 'uuid')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(freshValue('run', 'a', 'number')).toBeLessThan(2 ** 31);
  });

  it('keep within a greatest length, and still differ', () => {
    for (const length of [6, 9, 10, 12, 20]) {
      const [a, b] = ['a', 'b'].map((label) => String(freshValue('run', label, 'text', length)));
      expect(a?.length).toBe(Math.min(length, 16));
      expect(a).not.toBe(b);
    }
    expect(freshValue('run', 'a', 'text', 16)).toBe(freshValue('run', 'a', 'text'));
  });
});
