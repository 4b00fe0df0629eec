import { isCrossFunctional } from './cross-functional.js';
import type { Verdict } from './verdict.js';

/** True for a failure that counts against a candidate: of what is asked of it as a whole, only what is REQUIRED. */
export function isCountedFailure(verdict: Verdict): boolean {
  return verdict.outcome === 'fail' && (!isCrossFunctional(verdict) || verdict.level === 'REQUIRED');
}
