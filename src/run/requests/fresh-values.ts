import type { Json } from '../../model/json.js';
import { withCheckDigit } from '../../support/check-digits.js';
import { hashOf, uuidOf } from '../../support/hash.js';

/** Above every number that a candidate is likely to hold, below the limit of int32. */
const firstNumber = 2_000_000_000;

/** A fresh text begins with letters that no hexadecimal digit is, so that it never reads as a number. */
const letters = 'ghijkmnpqrstuvwx';
const lettersAhead = 4;
const usualLength = 16;
/** Shorter texts are hexadecimal digits only, which tell more apart. */
const shortestWithLetters = 10;

/** Where a fresh text of the usual kind stands in another text. */
export const freshText = /[g-kmnp-x]{4}[0-9a-f]{6,12}/g;

/**
 * A value that no other run sends: the same for the same run, scope and label.
 * @param kind text, digits, capitals, uuid, number, hash (64 hexadecimal digits), or one that has a check digit
 * @param limit the greatest length of a text, the number of digits, or the greatest number
 */
export function freshValue(runId: string, label: string, kind: string, limit?: number): Json {
  const length = limit ?? usualLength;
  const text = `${runId} ${label}`;
  const hash = hashOf(text);
  if (kind === 'number') return freshNumber(Number.parseInt(hash.slice(0, 8), 16), limit);
  if (kind === 'uuid') return uuidOf(text);
  if (kind === 'hash') return hash;
  if (kind === 'digits') return digitsOf(hash).slice(0, length);
  const checked = withCheckDigit(kind, digitsOf(hash), limit);
  if (checked !== undefined) return checked;
  if (kind === 'capitals') return [...hash].map(capitalOf).join('').slice(0, length);
  const whole = length >= shortestWithLetters ? withLetters(hash) : hash;
  return whole.slice(0, Math.min(length, usualLength));
}

const digitsOf = (hash: string): string => [...hash].map((digit) => Number.parseInt(digit, 16) % 10).join('');

/** In the upper half where there is a limit, because numbers are mostly given out from the lowest. */
function freshNumber(chosen: number, greatest?: number): number {
  return greatest === undefined
    ? firstNumber + (chosen % 100_000_000)
    : greatest - (chosen % Math.max(1, Math.ceil(greatest / 2)));
}

function capitalOf(digit: string): string {
  return 'GHJKMNPQRSTVWXYZ'[Number.parseInt(digit, 16)] ?? 'G';
}

function withLetters(hash: string): string {
  const first = [...hash.slice(0, lettersAhead)].map((digit) => letters[Number.parseInt(digit, 16)]);
  return first.join('') + hash.slice(lettersAhead);
}
