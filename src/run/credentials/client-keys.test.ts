import { CompactEncrypt, compactVerify, decodeJwt, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import type { ClientKey } from '../../model/profile.js';
import { ClientKeys, newRsaKey } from './client-keys.js';
import type { Signing } from './signing.js';

const to = { base: 'https://candidate.example', path: '/token' };
const now = () => new Date('2026-01-01T00:00:00Z');

function makeKeys(given?: ClientKey): ClientKeys {
  return new ClientKeys({ newKey: newRsaKey, now, runId: 'run', ...(given === undefined ? {} : { given }) });
}

/** The token that is signed in place of what asks for it. */
async function token(keys: ClientKeys, signing: Signing): Promise<string> {
  const { tokens } = await keys.sign({ a: [keys.placeholder(signing)] }, to);
  return tokens[0]?.value ?? '';
}

function verifies(signed: string, key: JsonObject): Promise<boolean> {
  const plain: unknown = key;
  return importJWK(plain as JWK, 'RS256')
    .then((imported) => compactVerify(signed, imported))
    .then(
      () => true,
      () => false,
    );
}

describe('the keys of clients', () => {
  it('are the same for the same label, and show no private half', () => {
    const keys = makeKeys();
    expect(keys.publicKey('a')).toEqual(keys.publicKey('a'));
    expect(keys.publicKey('a')).not.toEqual(keys.publicKey('b'));
    expect(Object.keys(keys.publicKey('a')).sort()).toEqual(['alg', 'e', 'kty', 'n', 'use']);
  });

  it('sign for the client that they were registered for, and for no other', async () => {
    const keys = makeKeys();
    const own = keys.publicKey('a');
    keys.registerOwner('client-1', own);
    const signed = await token(keys, { kind: 'assertion', client: 'client-1' });
    expect(await verifies(signed, own)).toBe(true);
    expect(await verifies(signed, keys.publicKey('b'))).toBe(false);
    expect(decodeJwt(signed)).toMatchObject({
      iss: 'client-1',
      sub: 'client-1',
      aud: 'https://candidate.example/token',
      exp: now().getTime() / 1000 + 120,
    });
    await expect(token(keys, { kind: 'assertion', client: 'client-2' })).rejects.toThrow('is not known');
  });

  it('give every assertion a name of its own, also in a run that goes on', async () => {
    const signedAt = async (time: string): Promise<unknown> => {
      const keys = new ClientKeys({ newKey: newRsaKey, now: () => new Date(time), runId: 'run' });
      keys.registerOwner('client-1', keys.publicKey('a'));
      return decodeJwt(await token(keys, { kind: 'assertion', client: 'client-1' })).jti;
    };
    expect(await signedAt('2026-01-01T00:00:00Z')).not.toBe(await signedAt('2026-01-01T00:05:00Z'));
  });

  it('sign with another key where an assertion is not to be believed', async () => {
    const keys = makeKeys();
    const own = keys.publicKey('a');
    keys.registerOwner('client-1', own);
    const signed = await token(keys, { kind: 'assertion', client: 'client-1', other: true });
    expect(await verifies(signed, own)).toBe(false);
  });

  it('give every assertion an identifier of its own, and the audience that is asked for', async () => {
    const keys = makeKeys();
    keys.registerOwner('client-1', keys.publicKey('a'));
    const signing = { kind: 'assertion', client: 'client-1', audience: 'https://other.example' } as const;
    const [first, second] = [decodeJwt(await token(keys, signing)), decodeJwt(await token(keys, signing))];
    expect(first.aud).toBe('https://other.example');
    expect(first.jti).not.toBe(second.jti);
  });

  it('are those of the profile where it gives one, as a JWK', async () => {
    const key = newRsaKey();
    const given = (value: string): ClientKey => ({
      clientId: 'mine',
      algorithm: 'RS256',
      key: { variable: 'KEY', value },
    });
    const signed = await token(makeKeys(given(JSON.stringify(key))), { kind: 'assertion', client: 'mine' });
    expect(await verifies(signed, { kty: 'RSA', n: key.n ?? '', e: key.e ?? '' })).toBe(true);
    await expect(token(makeKeys(given('no key')), { kind: 'assertion', client: 'mine' })).rejects.toThrow('in KEY');
  });

  it('prove that a holder has a key, for a nonce', async () => {
    const signed = await token(makeKeys(), { kind: 'proof', nonce: 'n-1' });
    const { jwk } = decodeProtectedHeader(signed);
    expect(await compactVerify(signed, await importJWK(jwk ?? {}, 'ES256'))).toBeDefined();
    expect(jwk).not.toHaveProperty('d');
    expect(decodeJwt(signed)).toMatchObject({ nonce: 'n-1', aud: to.base });
  });

  it('leave values alone that ask for nothing', async () => {
    expect(await makeKeys().sign({ a: 'text {{existing b}}' }, to)).toEqual({
      value: { a: 'text {{existing b}}' },
      tokens: [],
    });
  });

  it('open what is encrypted for one of them', async () => {
    const keys = makeKeys();
    const seal = async (key: JsonObject) => {
      const plain: unknown = key;
      return new CompactEncrypt(new TextEncoder().encode('inside'))
        .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
        .encrypt(await importJWK({ ...(plain as JWK), alg: 'RSA-OAEP-256', use: 'enc' }, 'RSA-OAEP-256'));
    };
    const own = keys.publicKey('a');
    keys.registerOwner('client-1', own);
    expect(await keys.decrypt(await seal(own))).toBe('inside');
    expect(await keys.decrypt(await seal(keys.publicKey('b')))).toBeUndefined();
  });
});
