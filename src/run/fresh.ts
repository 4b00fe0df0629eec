import { createHash } from 'node:crypto';
import type { Json } from '../model/json.js';
import { uuidOf } from '../schema/sample.js';

/** Above every number that a candidate is likely to hold, below the limit of int32. */
const firstNumber = 2_000_000_000;

/**
 * A value that no other run sends: the same for the same run, scope and label.
 * @param kind text, uuid, number, or hash: 64 hexadecimal digits
 */
export function freshValue(runId: string, label: string, kind: string): Json {
  const text = `${runId} ${label}`;
  const hash = createHash('sha256').update(text).digest('hex');
  if (kind === 'number') return firstNumber + (Number.parseInt(hash.slice(0, 8), 16) % 100_000_000);
  if (kind === 'uuid') return uuidOf(text);
  if (kind === 'hash') return hash;
  return `gsc-${hash.slice(0, 12)}`;
}
