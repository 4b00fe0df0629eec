import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import type { JsonObject } from '../model/json.js';

const exponent = 65_537n;

/** Primes of 1024 bits of which any two make a modulus of 2048; shared by the runs of a process. */
const primes: bigint[] = [];

/**
 * Makes private RSA keys as JWKs, each unlike the others. To find primes takes far longer than all else, so few are
 * found and every two of them make a key: good enough for keys that protect nothing and live as long as a run.
 */
export function rsaKeyMaker(): () => JsonObject {
  let larger = 1;
  let smaller = 0;
  return () => {
    const key = keyOf(prime(smaller), prime(larger));
    smaller += 1;
    if (smaller === larger) {
      larger += 1;
      smaller = 0;
    }
    return key;
  };
}

function prime(index: number): bigint {
  while (primes.length <= index) {
    const { p, q } = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
    primes.push(numberOf(p), numberOf(q));
  }
  return primes[index] ?? 0n;
}

/** RFC 8017 section 3.2: the private key of two primes. */
function keyOf(p: bigint, q: bigint): JsonObject {
  const d = inverse(exponent, (p - 1n) * (q - 1n));
  const parts = { n: p * q, e: exponent, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  return { kty: 'RSA', ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, textOf(value)])) };
}

/** The number that is the inverse of another one (extended Euclid). */
function inverse(value: bigint, modulus: bigint): bigint {
  let [old, rest] = [value % modulus, modulus];
  let [factor, next] = [1n, 0n];
  while (rest !== 0n) {
    const quotient = old / rest;
    [old, rest] = [rest, old - quotient * rest];
    [factor, next] = [next, factor - quotient * next];
  }
  return ((factor % modulus) + modulus) % modulus;
}

function numberOf(text: string | undefined): bigint {
  return BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`);
}

/** A number as a JWK writes it (RFC 7518 section 2). */
function textOf(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
}
