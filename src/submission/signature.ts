import type { JWK } from 'jose';
import { messageOf, UserError } from '../support/errors.js';
import { newKeyPair } from '../support/key-pair.js';

const algorithm = 'EdDSA';

/** A pair of Ed25519 keys (RFC 8037), each as the text of a JWK. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export async function newSigningKeys(): Promise<KeyPair> {
  const { calculateJwkThumbprint, exportJWK } = await import('jose');
  const pair = newKeyPair('ed25519');
  const publicKey = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicKey);
  const text = (key: JWK): string => `${JSON.stringify({ ...key, alg: algorithm, kid }, null, 1)}\n`;
  return { privateKey: text(await exportJWK(pair.privateKey)), publicKey: text(publicKey) };
}

/**
 * Signs a text as a JWS with detached content (RFC 7515 appendix F).
 * @param key the text of a private JWK
 * @throws UserError when it is none
 */
export async function sign(content: Uint8Array, key: string): Promise<string> {
  const { FlattenedSign, importJWK } = await import('jose');
  const jwk = readKey(key);
  if (jwk.d === undefined)
    throw new UserError('The key is a public key, and only a private key can sign.', {
      hint: 'Make one with: govstack-check submission keygen.',
    });
  const { protected: head = '', signature } = await new FlattenedSign(content)
    .setProtectedHeader({ alg: algorithm, ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) })
    .sign(await importJWK(jwk, algorithm));
  return `${head}..${signature}`;
}

/**
 * True where a signature was made of this content with the private half of a key.
 * @param key the text of a public JWK
 * @throws UserError when it is none
 */
export async function isSignedBy(content: Uint8Array, signature: string, key: string): Promise<boolean> {
  const { flattenedVerify, importJWK } = await import('jose');
  const [head = '', , seal = ''] = signature.trim().split('.');
  const imported = await importJWK(readKey(key), algorithm);
  try {
    await flattenedVerify(
      { protected: head, payload: Buffer.from(content).toString('base64url'), signature: seal },
      imported,
    );
    return true;
  } catch {
    return false;
  }
}

function readKey(text: string): JWK {
  try {
    const jwk: JWK = JSON.parse(text);
    if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') return jwk;
  } catch (error) {
    throw new UserError(`The key cannot be read: ${messageOf(error)}`, {
      hint: 'Give a file that govstack-check submission keygen has written.',
      cause: error,
    });
  }
  throw new UserError('The key is not an Ed25519 key in the format JWK.', {
    hint: 'Make one with: govstack-check submission keygen.',
  });
}
