import type { OperationResult } from './report.js';

/** True where an operation counts: one that may be left out counts only where something of it was shown. */
export function isCountedOperation({ fit, optional }: Pick<OperationResult, 'fit' | 'optional'>): boolean {
  return fit !== 'not-applicable' && !(optional !== undefined && fit === 'not-verified');
}
