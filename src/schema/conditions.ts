import type { Operation, Parameter } from '../model/definition.js';

/**
 * True for the header If-Match of an operation that takes no change without it: it is required, or its absence is answered with
 * 428 (RFC 6585 section 3), which many definitions document beside an optional header.
 */
export function isDemandedCondition(operation: Operation, parameter: Parameter): boolean {
  if (parameter.in !== 'header' || !/^if-match$/i.test(parameter.name)) return false;
  return parameter.required || conditionResponse(operation) !== undefined;
}

/** The header If-Match, where the operation takes no change without it. */
export function demandedCondition(operation: Operation): Parameter | undefined {
  return operation.parameters.find((parameter) => isDemandedCondition(operation, parameter));
}

/** The documented answer to a request without a condition. */
export function conditionResponse({ responses }: Operation): Operation['responses'][number] | undefined {
  return responses.find(({ status }) => status === '428');
}
