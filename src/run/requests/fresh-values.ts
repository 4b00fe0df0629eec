import type { Json } from '../../model/json.js';
import { hashOf, uuidOf } from '../../support/hash.js';

/** Above every number that a candidate is likely to hold, below the limit of int32. */
const firstNumber = 2_000_000_000;

/** The marks of a fresh text, and how much of it may be cut off before it is only digits. */
const prefix = 'gsc-';
const usualLength = 16;

/**
 * A value that no other run sends: the same for the same run, scope and label.
 * @param kind text, digits, uuid, number, or hash: 64 hexadecimal digits
 * @param length the greatest length of a text, or the number of digits
 */
export function freshValue(runId: string, label: string, kind: string, length = usualLength): Json {
  const text = `${runId} ${label}`;
  const hash = hashOf(text);
  if (kind === 'number') return firstNumber + (Number.parseInt(hash.slice(0, 8), 16) % 100_000_000);
  if (kind === 'uuid') return uuidOf(text);
  if (kind === 'hash') return hash;
  if (kind === 'digits')
    return [...hash]
      .map((digit) => Number.parseInt(digit, 16) % 10)
      .join('')
      .slice(0, length);
  const marked = length >= prefix.length + 6 ? prefix : '';
  return (marked + hash).slice(0, Math.min(length, usualLength));
}
