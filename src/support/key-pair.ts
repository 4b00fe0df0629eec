import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;

/** The kinds of keys that are made, each with the parameters of node:crypto. */
const generators = {
  rsa: (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits, publicKeyEncoding, privateKeyEncoding }),
  ec: () => generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, privateKeyEncoding }),
  ed25519: () => generateKeyPairSync('ed25519', { publicKeyEncoding, privateKeyEncoding }),
};

/**
 * A new pair of keys. Each key is encoded and read back, because Node 20 may hang when a key is exported that is still as it was
 * generated: the export locks the key, and if garbage is collected meanwhile, the end of the generation waits for the same lock.
 * @param bits the length of an RSA key
 */
export function newKeyPair(
  kind: keyof typeof generators,
  bits = 2048,
): { privateKey: KeyObject; publicKey: KeyObject } {
  const { privateKey, publicKey } = generators[kind](bits);
  return { privateKey: createPrivateKey(privateKey), publicKey: createPublicKey(publicKey) };
}
