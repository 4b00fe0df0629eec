import type { CallCheck, OperationCheck, WholeCandidateCheck } from '../../model/check.js';

/** Defines a check of every operation that the candidate serves. */
export function defineCheck(definition: Omit<OperationCheck, 'kind'>): OperationCheck {
  return { kind: 'operation', ...definition };
}

/** Defines a check of every operation that the candidate calls. */
export function defineCallCheck(definition: Omit<CallCheck, 'kind'>): CallCheck {
  return { kind: 'call', ...definition };
}

/** Defines a check of the candidate as a whole. */
export function defineWholeCandidateCheck(definition: Omit<WholeCandidateCheck, 'kind'>): WholeCandidateCheck {
  return { kind: 'whole-candidate', ...definition };
}
