import type { KeyObject } from 'node:crypto';
import { CompactEncrypt, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../mock/kit/certificate.js';
import type { Operation, Schemas } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { newKeyPair } from '../support/key-pair.js';
import { keysUsable, signed } from './tokens.js';

const schemas = {
  validate: () => ({ kind: 'valid' }),
  remarks: () => [],
  node: () => ({}),
  follow: (ref: unknown) => ({ ref, node: {} }),
} as unknown as Schemas;

const operation: Operation = {
  id: 'bb/api/op',
  api: 'api',
  name: 'op',
  method: 'GET',
  path: '/op',
  summary: '',
  parameters: [],
  responses: [{ status: '200', contents: [], headers: [], pointer: '/r/200' }],
  security: [],
  role: 'served',
  pointer: '/op',
  file: 'f',
};

function answer(value: Json, status = 200): Answer {
  const body = JSON.stringify(value);
  const request = { method: 'GET', url: 'http://127.0.0.1/op', headers: {} };
  const response = { status, headers: {}, body, bytes: body.length, utf8: true };
  return {
    operation,
    exchange: { operation: operation.id, request, response, ms: 1 },
    doubts: { inputs: [], items: [] },
  };
}

function words(finding: Finding): string {
  return finding.outcome === 'fail' ? `fail ${finding.problems[0].kind}` : finding.outcome;
}

function rsa(modulusLength = 2048) {
  const { privateKey, publicKey } = newKeyPair('rsa', modulusLength);
  return { privateKey, publicKey, jwk: asJson(publicKey) };
}

function asJson(key: KeyObject): JsonObject {
  const value: JsonObject = JSON.parse(JSON.stringify(key.export({ format: 'jwk' })));
  return value;
}

const own = rsa();
const other = rsa();
const short = rsa(1024);

describe('the keys of a provider', () => {
  it.each<[string, Json, string]>([
    ['can be used', { keys: [own.jwk] }, 'pass'],
    ['can be used, as a list', [own.jwk, other.jwk], 'pass'],
    ['are too short', { keys: [own.jwk, short.jwk] }, 'fail wrong-value'],
    ['lack a part', { keys: [{ kty: 'RSA', e: 'AQAB' }] }, 'fail wrong-value'],
    ['are of no known type', { keys: [{ kty: 'XYZ' }] }, 'fail wrong-value'],
    ['are none', { keys: [] }, 'not-verified'],
  ])('%s', async (_, body, expected) => {
    expect(words(await keysUsable(schemas, answer(body), ''))).toBe(expected);
  });

  it('are those of their certificates', async () => {
    const valid = { from: new Date('2026-01-01T00:00:00Z'), until: new Date('2027-01-01T00:00:00Z') };
    const certificate = selfSigned('provider', own, valid);
    const x5c = [certificate.toString('base64')];
    const body = (jwk: JsonObject) => answer({ keys: [{ ...jwk, x5c }] });
    expect(words(await keysUsable(schemas, body(own.jwk), ''))).toBe('pass');
    expect(words(await keysUsable(schemas, body(other.jwk), ''))).toBe('fail wrong-value');
    const broken = answer({ keys: [{ ...own.jwk, x5c: ['none'] }] });
    expect(words(await keysUsable(schemas, broken, ''))).toBe('fail wrong-value');
  });

  it('are not looked at in an answer that is no success', async () => {
    expect(words(await keysUsable(schemas, answer({ keys: [short.jwk] }, 400), ''))).toBe('not-verified');
  });
});

describe('a token', () => {
  const jwt = (claims: Record<string, string>, key: KeyObject, kid?: string) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...(kid === undefined ? {} : { kid }) }).sign(key);
  const judged = async (token: Json, keys: Json, claims: string[] = []) =>
    words(await signed(schemas, answer({ token }), { pointer: '/token', keys, claims }));

  it('is signed with one of the keys', async () => {
    const token = await jwt({ sub: 'a' }, own.privateKey);
    expect(await judged(token, { keys: [other.jwk, own.jwk] })).toBe('pass');
    expect(await judged(token, [other.jwk])).toBe('fail wrong-value');
    expect(await judged(token, [])).toBe('not-verified');
  });

  it('may name its key, also one that the keys do not name', async () => {
    const token = await jwt({}, own.privateKey, '1');
    expect(await judged(token, [{ ...own.jwk, kid: '1' }])).toBe('pass');
    expect(await judged(token, [{ ...own.jwk, kid: '2' }])).toBe('pass');
    expect(await judged(token, [{ ...other.jwk, kid: '1' }])).toBe('fail wrong-value');
  });

  it('shows the claims that are asked for', async () => {
    const token = await jwt({ sub: 'a', iss: 'b' }, own.privateKey);
    expect(await judged(token, [own.jwk], ['sub', 'iss'])).toBe('pass');
    expect(await judged(token, [own.jwk], ['sub', 'aud'])).toBe('fail wrong-value');
  });

  it('is changed, unsigned, or signed with the public key as a secret', async () => {
    const [header = '', , signature = ''] = (await jwt({ sub: 'a' }, own.privateKey)).split('.');
    const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await judged(`${header}.${part({ sub: 'b' })}.${signature}`, [own.jwk])).toBe('fail wrong-value');
    expect(await judged(`${part({ alg: 'none' })}.${part({ sub: 'b' })}.`, [own.jwk])).toBe('fail wrong-value');
    const secret = Buffer.from(own.publicKey.export({ type: 'spki', format: 'pem' }));
    const confused = await new SignJWT({ sub: 'b' }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    expect(await judged(confused, [own.jwk])).toBe('fail wrong-value');
  });

  it('is no JWT', async () => {
    expect(await judged('plain', [own.jwk])).toBe('fail wrong-value');
    expect(await judged(5, [own.jwk])).toBe('fail wrong-value');
  });

  it('is encrypted: judged once it is opened, else not at all', async () => {
    const inner = await jwt({ sub: 'a' }, own.privateKey);
    const sealed = await new CompactEncrypt(new TextEncoder().encode(inner))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(other.publicKey);
    expect(await judged(sealed, [own.jwk])).toBe('not-verified');
    const by = { pointer: '/token', keys: [own.jwk], claims: ['sub'], opened: inner };
    expect(words(await signed(schemas, answer({ token: sealed }), by))).toBe('pass');
    expect(words(await signed(schemas, answer({ token: sealed }), { ...by, keys: [other.jwk] }))).toBe(
      'fail wrong-value',
    );
  });
});
