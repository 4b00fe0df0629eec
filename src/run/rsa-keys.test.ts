import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { rsaKeyMaker } from './rsa-keys.js';

it('makes keys that are unlike one another, and by which a signature can be verified', () => {
  const make = rsaKeyMaker();
  const keys = Array.from({ length: 6 }, () => make());
  expect(new Set(keys.map(({ n }) => n)).size).toBe(6);
  for (const key of keys) {
    const privateKey = createPrivateKey({ key, format: 'jwk' });
    expect(privateKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    const text = Buffer.from('a text');
    const publicKey = createPublicKey(privateKey);
    expect(verify('sha256', text, publicKey, sign('sha256', text, privateKey))).toBe(true);
  }
});
