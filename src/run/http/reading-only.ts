import { stopUnverified } from '../../model/stop.js';
import type { Transport } from '../../model/wire.js';
import { isUnsafe } from './unsafe.js';

/** Stands in the reason of everything that was not asked because it would write. */
export const onlyReads = 'the run only reads (--read-only)';

/** Why a request was not sent that would change something. */
export function notInReadOnly(method: string): string {
  return `${onlyReads}, and ${method} may change something at the candidate`;
}

/**
 * Sends requests with safe methods, and no others.
 * @throws Stop (not verified) for a request that may change something.
 */
export function readingOnly(transport: Transport): Transport {
  return (request) =>
    isUnsafe(request.method) ? Promise.reject(stopUnverified(notInReadOnly(request.method))) : transport(request);
}
