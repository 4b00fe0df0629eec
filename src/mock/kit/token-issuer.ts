import { createHash, randomUUID } from 'node:crypto';
import { CompactEncrypt, importJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { newKeyPair } from '../../support/key-pair.js';
import { selfSigned } from './certificate.js';

const algorithm = 'RS256';
const day = 24 * 60 * 60 * 1000;

/** Signs the tokens of a reference candidate with a key that its key set shows. */
export class TokenIssuer {
  private readonly pair = newKeyPair('rsa');
  private readonly keyId = randomUUID();

  /** The public key, as a key set shows it, with its certificate. */
  publicKey(): JsonObject {
    const { n = '', e = '' } = this.pair.publicKey.export({ format: 'jwk' });
    const valid = { from: new Date(Date.now() - day), until: new Date(Date.now() + 365 * day) };
    const certificate = selfSigned('reference candidate', this.pair, valid);
    return {
      kid: this.keyId,
      use: 'sig',
      kty: 'RSA',
      n,
      e,
      'x5t#S256': createHash('sha256').update(certificate).digest('base64url'),
      x5c: [certificate.toString('base64')],
      exp: valid.until.toISOString(),
    };
  }

  /** A JWT that may be used for an hour. */
  sign(claims: JWTPayload): Promise<string> {
    return new SignJWT({ ...claims, jti: randomUUID() })
      .setProtectedHeader({ alg: algorithm, kid: this.keyId, typ: 'JWT' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(this.pair.privateKey);
  }
}

/** Issuers are shared by the candidates of a process, because making a key takes its time. */
let shared: TokenIssuer | undefined;

export function tokenIssuer(): TokenIssuer {
  shared ??= new TokenIssuer();
  return shared;
}

/** Encrypts a token for the holder of an RSA key. */
export async function encryptedFor(publicKey: Json | undefined, token: string): Promise<string> {
  const { use: _, alg: __, ...jwk } = asJwk(publicKey);
  const key = await importJWK(jwk, 'RSA-OAEP-256');
  return new CompactEncrypt(new TextEncoder().encode(token))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(key);
}

/**
 * The claims of a token that a key signed for one of the audiences, and that is not too old; undefined otherwise.
 * @param type the type that the header must name, if any
 */
export async function verifiedClaims(
  token: Json | undefined,
  publicKey: Json | undefined,
  expected: { audience: string[]; type?: string },
): Promise<JWTPayload | undefined> {
  if (typeof token !== 'string') return undefined;
  const { audience, type } = expected;
  const key = await importJWK(asJwk(publicKey), type === undefined ? algorithm : 'ES256').catch(() => undefined);
  if (key === undefined) return undefined;
  const options = { audience, maxTokenAge: '5m', ...(type === undefined ? {} : { typ: type }) };
  return jwtVerify(token, key, options).then(
    ({ payload }) => payload,
    () => undefined,
  );
}

/** True for a public key that can be used. */
export async function isPublicKey(value: Json | undefined): Promise<boolean> {
  return importJWK(asJwk(value), algorithm).then(
    () => isObject(value) && value.d === undefined,
    () => false,
  );
}

function asJwk(value: Json | undefined): JWK {
  const plain: unknown = isObject(value) ? value : {};
  return plain as JWK;
}
