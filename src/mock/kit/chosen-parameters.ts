import type { Operation, Parameter } from '../../model/definition.js';
import { isCredential } from '../../model/parts.js';

/** The parameters that a client chooses: neither credentials nor cookies. */
export function chosenParameters(operation: Operation): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in !== 'cookie' && !isCredential(operation, parameter));
}
