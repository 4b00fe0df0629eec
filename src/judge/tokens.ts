import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import type { JWK } from 'jose';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { compactVerify } from 'jose/jws/compact/verify';
import { decodeJwt } from 'jose/jwt/decode';
import { importJWK } from 'jose/key/import';
import type { Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import type { Answer, SignedToken } from '../model/judge.js';
import type { Finding, Problem } from '../model/verdict.js';
import { messageOf } from '../support/errors.js';
import { get, join } from '../support/json/pointer.js';
import { brief, ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { parseBody } from './bodies.js';
import { unsound } from './soundness.js';

/** RFC 7518 section 3.3 sets this minimum, in bits. */
const leastBits = 2048;

/** Every key of a key set can be read, is long enough, and is that of its certificate. */
export async function keysUsable(schemas: Schemas, answer: Answer, pointer: string): Promise<Finding> {
  const body = bodyOf(schemas, answer);
  if (typeof body === 'string') return notVerified(body);
  const keys = keyList(get(body.value, pointer));
  if (keys.length === 0) return notVerified(`the answer shows no keys at "${pointer}"`);
  const clause = responsesClause(answer.operation, 'RFC 7517 section 4');
  const looks = await Promise.all(keys.map((key) => lookAt(key)));
  const [first, ...rest] = looks.flatMap(({ wrong }, index): Problem[] =>
    wrong === undefined
      ? []
      : [
          problem('wrong-value', clause, {
            expected: 'a key that can be used',
            actual: wrong,
            at: join(pointer, index),
          }),
        ],
  );
  return first === undefined ? pass(...looks.flatMap(({ remarks }) => remarks)) : fail(first, ...rest);
}

interface Look {
  readonly wrong?: string;
  readonly remarks: readonly string[];
}

async function lookAt(jwk: JsonObject): Promise<Look> {
  try {
    await importJWK(asJwk(jwk), algorithmOf(jwk));
  } catch (error) {
    return { wrong: `it cannot be read: ${messageOf(error)}`, remarks: [] };
  }
  const bits = createPublicKey({ key: asJwk(jwk) as never, format: 'jwk' }).asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < leastBits)
    return { wrong: `it has ${bits} bits (RFC 7518 section 3.3)`, remarks: [] };
  return certificateOf(jwk);
}

/** RFC 7517 section 4.7: the first certificate is that of the key. Its thumbprint is only remarked on. */
function certificateOf(jwk: JsonObject): Look {
  const first = Array.isArray(jwk.x5c) ? jwk.x5c[0] : undefined;
  if (typeof first !== 'string') return { remarks: [] };
  try {
    const certificate = new X509Certificate(Buffer.from(first, 'base64'));
    const { n, e } = certificate.publicKey.export({ format: 'jwk' });
    if (n !== jwk.n || e !== jwk.e) return { wrong: 'it is not the key of its certificate (x5c)', remarks: [] };
    const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
    const fits = jwk['x5t#S256'] === undefined || jwk['x5t#S256'] === thumbprint;
    return { remarks: fits ? [] : [`The thumbprint x5t#S256 of ${brief(jwk.kid)} is not that of its certificate.`] };
  } catch (error) {
    return { wrong: `its certificate (x5c) cannot be read: ${messageOf(error)}`, remarks: [] };
  }
}

function algorithmOf({ alg, kty }: JsonObject): string {
  if (typeof alg === 'string') return alg;
  return kty === 'RSA' ? 'RS256' : 'ES256';
}

/** A token of an answer is a JWT, signed with one of the keys, and shows the claims. */
export async function signed(schemas: Schemas, answer: Answer, by: SignedToken): Promise<Finding> {
  const body = bodyOf(schemas, answer);
  if (typeof body === 'string') return notVerified(body);
  const found = by.opened ?? get(body.value, by.pointer);
  const clause = responsesClause(answer.operation, 'RFC 7519 section 7.2');
  const facts = { expected: 'a signed JWT', actual: brief(found), at: by.pointer };
  if (typeof found !== 'string') return fail(problem('wrong-value', clause, facts));
  const parts = found.split('.').length;
  if (parts === 5) return notVerified('the token is encrypted, and no key that is known opens it');
  if (parts !== 3) return fail(problem('wrong-value', clause, facts));
  const keys = keyList(by.keys);
  if (keys.length === 0) return notVerified('there are no keys to verify the token with');
  if (!(await isSignedWithOne(found, keys))) {
    return fail(problem('wrong-value', clause, { ...facts, actual: 'a signature that none of the keys verifies' }));
  }
  return claimsShown(found, by, answer);
}

function claimsShown(token: string, by: SignedToken, { operation }: Answer): Finding {
  const shown = by.claims.length === 0 ? {} : claimsOf(token);
  const missing = by.claims.filter((claim) => shown[claim] === undefined);
  if (missing.length === 0) return pass();
  const facts = { expected: `the claims ${by.claims.join(', ')}`, actual: `no ${missing.join(', ')}`, at: by.pointer };
  return fail(problem('wrong-value', responsesClause(operation), facts));
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    return decodeJwt(token);
  } catch {
    return {};
  }
}

async function isSignedWithOne(token: string, keys: readonly JsonObject[]): Promise<boolean> {
  const { kid, alg = '' } = headerOf(token);
  const named = keys.filter((key) => kid === undefined || key.kid === undefined || key.kid === kid);
  for (const key of named.length > 0 ? named : keys) {
    const verified = await importJWK(asJwk(key), alg)
      .then((imported) => compactVerify(token, imported))
      .catch(() => undefined);
    if (verified !== undefined) return true;
  }
  return false;
}

function headerOf(token: string): { kid?: string; alg?: string } {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return {};
  }
}

function bodyOf(schemas: Schemas, answer: Answer): string | { readonly value: Json } {
  const reason = unsound(schemas, answer);
  if (reason !== undefined || answer.exchange.response === undefined) {
    return reason ?? `the request got ${ended(answer.exchange)}`;
  }
  const parsed = parseBody(answer.exchange.response, answer.operation);
  return parsed.kind === 'broken' ? `the body cannot be read: ${parsed.message}` : { value: parsed.value };
}

/** The keys of a key set, or of a list. */
function keyList(value: Json | undefined): JsonObject[] {
  const list = isObject(value) ? value.keys : value;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function asJwk(key: JsonObject): JWK {
  const plain: unknown = key;
  return plain as JWK;
}
