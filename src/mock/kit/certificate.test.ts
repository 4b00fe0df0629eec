import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { newKeyPair } from '../../support/key-pair.js';
import { selfSigned } from './certificate.js';

const keys = newKeyPair('rsa');

it('a certificate is read by others as it was meant, and is signed by its own key', () => {
  const until = new Date('2051-02-03T04:05:06Z');
  const made = new X509Certificate(selfSigned('a candidate', keys, { from: new Date('2020-01-02T03:04:05Z'), until }));
  expect([made.subject, made.issuer]).toEqual(['CN=a candidate', 'CN=a candidate']);
  expect([made.validFrom, made.validTo]).toEqual(['Jan  2 03:04:05 2020 GMT', 'Feb  3 04:05:06 2051 GMT']);
  expect(made.verify(keys.publicKey)).toBe(true);
  expect(made.verify(newKeyPair('rsa').publicKey)).toBe(false);
});
