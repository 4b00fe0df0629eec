import { Buffer } from 'node:buffer';
import type { CryptoKey, JWTPayload, SignJWT } from 'jose';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { ClientKey, Secret } from '../../model/profile.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { messageOf } from '../../support/errors.js';
import { uuidOf } from '../../support/hash.js';
import { asText } from '../../support/json/write.js';
import { newKeyPair } from '../../support/key-pair.js';
import type { Signing } from './signing.js';

export interface ClientKeysOptions {
  /** The key of the profile. */
  readonly given?: ClientKey;
  /** Makes a private RSA key as a JWK. */
  readonly newKey: () => JsonObject;
  readonly now: () => Date;
  readonly runId: string;
}

/** How long an assertion may be used, in seconds. */
const lifetime = 120;

const marker = /\{\{signed ([\w-]+)\}\}/g;

/** A new private RSA key, as a JWK. */
export function newRsaKey(): JsonObject {
  return exported(newKeyPair('rsa').privateKey.export({ format: 'jwk' }));
}

function exported(key: unknown): JsonObject {
  return isObject(key) ? key : {};
}

/**
 * The private keys of a run: the one that the profile names, and those that the run makes for clients that it registers
 * and for holders of credentials.
 */
export class ClientKeys {
  private readonly made = new Map<string, JsonObject>();
  private readonly owners = new Map<string, JsonObject>();
  private holder: JsonObject | undefined;
  /** Counts assertions; a run that goes on counts anew, so the time tells them apart too. */
  private signed = 0;

  constructor(private readonly options: ClientKeysOptions) {}

  /** The public half of a key that nobody else has: the same for the same label. */
  publicKey(label: string): JsonObject {
    const known = this.made.get(label) ?? this.options.newKey();
    this.made.set(label, known);
    return publicHalf(known);
  }

  /** Remembers which client a public key was registered for, so that its private half can sign for it. */
  registerOwner(client: Json | undefined, publicKey: Json | undefined): void {
    const found = [...this.made.values()].find((key) => isObject(publicKey) && key.n === publicKey.n);
    if (found !== undefined && client !== undefined) this.owners.set(asText(client), found);
  }

  /** Stands in a request for a token that will be signed when it is sent. */
  placeholder(signing: Signing): string {
    return `{{signed ${Buffer.from(JSON.stringify(signing)).toString('base64url')}}}`;
  }

  /**
   * Signs what a value asks for.
   * @param to where the request goes: the audience of an assertion, where none is given; its base that of a proof
   * @returns the value with its tokens, and the tokens, which a report shows by name only
   */
  async sign(value: Json, to: { base: string; path: string }): Promise<{ value: Json; tokens: Secret[] }> {
    const text = JSON.stringify(value);
    const tokens: Secret[] = [];
    const pieces = text.split(marker);
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 0) continue;
      const signing: Signing = JSON.parse(Buffer.from(piece, 'base64url').toString('utf8'));
      const token = await this.token(signing, to);
      tokens.push({ variable: signing.kind === 'proof' ? 'KEY_PROOF' : 'CLIENT_ASSERTION', value: token });
      pieces[index] = token;
    }
    return { value: tokens.length === 0 ? value : JSON.parse(pieces.join('')), tokens };
  }

  /** What a token that is encrypted for one of the keys holds; undefined when none of them fits. */
  async decrypt(token: string): Promise<string | undefined> {
    const { compactDecrypt, decodeProtectedHeader } = await import('jose');
    const { alg = '' } = decodeProtectedHeader(token);
    for (const key of await this.privateKeys(alg)) {
      const opened = await compactDecrypt(token, key).catch(() => undefined);
      if (opened !== undefined) return new TextDecoder().decode(opened.plaintext);
    }
    return undefined;
  }

  private async token(signing: Signing, to: { base: string; path: string }): Promise<string> {
    const { SignJWT: Signer } = await import('jose');
    const now = this.options.now();
    const issuedAt = Math.floor(now.getTime() / 1000);
    const audience = signing.kind === 'proof' ? to.base : to.base + to.path;
    const claims = { aud: signing.audience ?? audience, iat: issuedAt };
    if (signing.kind === 'proof') return this.proof(new Signer({ ...claims, nonce: signing.nonce }));
    this.signed += 1;
    const jti = uuidOf(`${this.options.runId} assertion ${now.getTime()} ${this.signed}`);
    const { client } = signing;
    const payload: JWTPayload = { ...claims, iss: client, sub: client, exp: issuedAt + lifetime, jti };
    const { key, algorithm } = await this.keyOf(client, signing.other === true);
    return new Signer(payload).setProtectedHeader({ alg: algorithm, typ: 'JWT' }).sign(key);
  }

  private async proof(token: SignJWT): Promise<string> {
    const { importJWK } = await import('jose');
    this.holder ??= exported(newKeyPair('ec').privateKey.export({ format: 'jwk' }));
    const { d: _, ...jwk } = this.holder;
    const header = { alg: 'ES256', typ: 'openid4vci-proof+jwt', jwk };
    return token.setProtectedHeader(header).sign(await importJWK(this.holder, 'ES256'));
  }

  private async keyOf(client: string, other: boolean): Promise<{ key: CryptoKey | Uint8Array; algorithm: string }> {
    const { importJWK } = await import('jose');
    const { given } = this.options;
    const isGiven = given?.clientId === client;
    const algorithm = isGiven ? given.algorithm : 'RS256';
    if (other) return otherKey(algorithm, () => this.options.newKey());
    if (isGiven) return { key: await importSecret(given), algorithm };
    const own = this.owners.get(client);
    if (own === undefined)
      throw stopUnverified(`the private key of the client ${client} is not known; give it in the profile (clientKey)`);
    return { key: await importJWK(own, algorithm), algorithm };
  }

  private async privateKeys(algorithm: string): Promise<(CryptoKey | Uint8Array)[]> {
    const { importJWK } = await import('jose');
    const { given } = this.options;
    const own = [...this.owners.values()].map((key) => importJWK(key, algorithm));
    const all = given === undefined ? own : [importSecret({ ...given, algorithm }), ...own];
    const settled = await Promise.allSettled(all);
    return settled.flatMap((found) => (found.status === 'fulfilled' ? [found.value] : []));
  }
}

/** The key of the profile: PKCS#8 in PEM, or a JWK. */
async function importSecret({ key, algorithm }: ClientKey): Promise<CryptoKey | Uint8Array> {
  const { importJWK, importPKCS8 } = await import('jose');
  try {
    if (!key.value.trimStart().startsWith('{')) return await importPKCS8(key.value, algorithm);
    const { use: _, alg: __, key_ops: ___, ...jwk } = JSON.parse(key.value);
    return await importJWK(jwk, algorithm);
  } catch (error) {
    throw stopError(
      `the key in ${key.variable} is neither PKCS#8 in PEM nor a JWK for ${algorithm}: ${messageOf(error)}`,
    );
  }
}

/** A key that is surely not the client's. */
async function otherKey(algorithm: string, newRsa: () => JsonObject) {
  const { generateKeyPair, importJWK } = await import('jose');
  if (algorithm === 'RS256') return { key: await importJWK(newRsa(), algorithm), algorithm };
  return { key: (await generateKeyPair(algorithm)).privateKey, algorithm };
}

function publicHalf({ kty = '', n = '', e = '' }: JsonObject): JsonObject {
  return { kty, n, e, alg: 'RS256', use: 'sig' };
}
